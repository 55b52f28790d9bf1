import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { FurtherPage } from '../../lib/core/article/join-pages.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { TermSettings } from '../../lib/core/terms/term-settings.ts';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { pieceClass } from '../../lib/dom/show/piece-box.ts';
import type { Glossary } from './article-view.tsx';
import { drawTerms } from './draw-terms.ts';

/** What is drawn as a whole: a page of the article, a piece that was put back into it. */
const parts = `.text, .${pieceClass}`;

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SUMMARY']);

/**
 * Finds the terms of the article as soon as it stands in `slot`, and marks them.
 * @param back the pieces that were put back: they are marked as they come
 * @returns whether that failed, and which term a mark's key stands for
 */
export const useTerms = (
  slot: RefObject<HTMLElement | null>,
  read: Glossary['read'],
  article: Article,
  pages: readonly FurtherPage[],
  back: ReadonlySet<string>,
  settings: TermSettings,
): { hasFailed: boolean; termOf: (key: string) => FoundTerm | undefined } => {
  const [hasFailed, setHasFailed] = useState(false);
  /** The article on show: which of its pages have their marks, what the marks stand for, and what ends the drawing. */
  const shown = useRef<{ end: AbortController; drawn: WeakSet<HTMLElement>; terms: Map<string, FoundTerm>; times: number } | null>(null);

  useLayoutEffect(() => {
    const end = new AbortController();
    shown.current = { end, drawn: new WeakSet(), terms: new Map(), times: 0 };
    return () => end.abort();
  }, [article]);

  useLayoutEffect(() => {
    const root = slot.current;
    const now = shown.current;
    if (!root || !now) return;
    const { end, drawn, terms } = now;
    // A section may run on from one page to the next, so all blocks are looked at; only those of new pages and pieces are drawn.
    const isNew = (element: HTMLElement | null): boolean => element !== null && !drawn.has(element);
    const fresh = [...root.querySelectorAll<HTMLElement>(parts)].filter(isNew);
    if (fresh.length === 0) return;
    const blocks = placedBlocks(root);
    const isFresh = blocks.map(({ element }) => isNew(element.closest<HTMLElement>(parts)));
    for (const part of fresh) drawn.add(part);
    const run = now.times++;
    const keyOf = (term: FoundTerm, block: number): string => {
      const key = `${run}.${block}.${term.start}`;
      terms.set(key, term);
      return key;
    };
    const asked = blocks.map(({ text, runs, element }) => ({
      text,
      isHeading: runs.length > 0 && headings.has(element.tagName),
      lang: element.closest('[lang]')?.getAttribute('lang') ?? null,
    }));
    void read(asked).then(
      (found) => {
        if (end.signal.aborted) return;
        const marked = found.toMark(settings);
        drawTerms(
          blocks.map((block, i) => ({ block, terms: isFresh[i] ? (marked[i] ?? []) : [] })),
          keyOf,
          end.signal,
        );
      },
      () => setHasFailed(true),
    );
  }, [article, pages, back, read]);

  return { hasFailed, termOf: (key) => shown.current?.terms.get(key) };
};
