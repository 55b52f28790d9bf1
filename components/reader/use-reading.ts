import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { FurtherPage } from '../../lib/core/article/join-pages.ts';
import type { ArticleTerms } from '../../lib/core/terms/article-terms.ts';
import { type PlacedBlock, placedBlocks } from '../../lib/dom/blocks.ts';
import { pieceClass } from '../../lib/dom/show/piece-box.ts';
import type { Glossary } from './article-view.tsx';

/** What is drawn as a whole: a page of the article, a piece that was put back into it. */
export const parts = `.text, .${pieceClass}`;

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SUMMARY']);

/** The blocks that were on show when the terms were last found, and those terms. */
export interface Reading {
  readonly article: Article;
  readonly blocks: readonly PlacedBlock[];
  readonly terms: ArticleTerms;
}

/**
 * Finds the terms of the article as soon as it stands in `slot`, and again when a page or a piece comes or goes.
 * @returns `reading`: `null` as long as nothing is found; `hasFailed`: the glossary could not be loaded
 */
export const useReading = (
  slot: RefObject<HTMLElement | null>,
  read: Glossary['read'],
  article: Article,
  pages: readonly FurtherPage[],
  back: ReadonlySet<string>,
): { reading: Reading | null; hasFailed: boolean } => {
  const [hasFailed, setHasFailed] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const asked = useRef<readonly Element[]>([]);
  useLayoutEffect(() => {
    const root = slot.current;
    if (!root) return;
    const shown = [...root.querySelectorAll(parts)];
    if (shown.length === asked.current.length && shown.every((part, i) => part === asked.current[i])) return;
    asked.current = shown;
    // A section may run on from one page to the next, so all blocks are read again.
    const blocks = placedBlocks(root);
    const isLatest = (): boolean => asked.current === shown;
    read(blocks.map(termBlock)).then(
      (terms) => isLatest() && setReading({ article, blocks, terms }),
      () => isLatest() && setHasFailed(true),
    );
  }, [article, pages, back, read]);
  return { reading: reading?.article === article ? reading : null, hasFailed };
};

const termBlock = ({ text, runs, element }: PlacedBlock) => ({
  text,
  isHeading: runs.length > 0 && headings.has(element.tagName),
  lang: element.closest('[lang]')?.getAttribute('lang') ?? null,
});
