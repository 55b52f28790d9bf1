import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { FurtherPage } from '../../lib/core/article/join-pages.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import { type PlacedBlock, placedBlocks } from '../../lib/dom/blocks.ts';
import { drawMarks } from '../../lib/dom/marks/draw-marks.ts';
import { type Watch, watchMarks } from '../../lib/dom/marks/watch-marks.ts';
import { pieceClass } from '../../lib/dom/show/piece-box.ts';
import type { Glossary } from './article-view.tsx';

/** A word to mark: UTF-16 offsets in its block, and its entry. */
export interface Marked {
  start: number;
  end: number;
  entry: EntryNumber;
}

/** The card that is open. */
export interface OpenMark {
  key: string;
  mark: HTMLElement;
  pieces: HTMLElement[];
  entry: EntryNumber;
  takesFocus: boolean;
}

/** Blocks drawn before the first paint; the others follow in slices, so that a long article shows at once. */
const firstScreen = 40;

/** What is drawn as a whole: a page of the article, a piece that was put back into it. */
const parts = `.text, .${pieceClass}`;

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SUMMARY']);

/**
 * Marks the article's words as soon as it stands in `slot`, and keeps which card is open.
 * @param back the pieces that were put back: they are marked as they come
 */
export const useMarks = (
  slot: RefObject<HTMLElement | null>,
  find: Glossary['find'],
  article: Article,
  pages: readonly FurtherPage[],
  back: ReadonlySet<string>,
) => {
  const [hasFailed, setHasFailed] = useState(false);
  const [open, setOpen] = useState<OpenMark | null>(null);
  const watch = useRef<Watch | null>(null);
  const openRef = useRef<OpenMark | null>(null);
  openRef.current = open;
  /** The article on show: which of its pages have their marks, and what ends the drawing. */
  const shown = useRef<{ article: Article; end: AbortController; drawn: WeakSet<HTMLElement>; times: number } | null>(null);

  const close = useCallback((): void => {
    const was = openRef.current;
    // At once, not with the next render: a second Escape must find the card closed.
    openRef.current = null;
    setOpen(null);
    // The focus goes back to the word it came from, unless it has already gone elsewhere.
    if (was?.takesFocus && document.activeElement?.closest('.card')) was.mark.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(() => {
    const root = slot.current;
    if (!root) return;
    const end = new AbortController();
    watch.current = watchMarks(
      root,
      {
        close,
        open: (mark, asked) => {
          const key = mark.dataset.term ?? '';
          const entry = Number(key.split('/')[1]) as EntryNumber;
          const pieces = [...root.querySelectorAll<HTMLElement>(`[data-term="${CSS.escape(key)}"]`)];
          setOpen({ key, mark, pieces, entry, takesFocus: asked === 'key' });
        },
      },
      end.signal,
    );
    return () => end.abort();
  }, [article, find]);

  useLayoutEffect(() => {
    const root = slot.current;
    if (!root) return;
    const end = new AbortController();
    shown.current = { article, end, drawn: new WeakSet(), times: 0 };
    return () => end.abort();
  }, [article]);

  useLayoutEffect(() => {
    const root = slot.current;
    const now = shown.current;
    if (!root || !now) return;
    const { end, drawn } = now;
    // A section may run on from one page to the next, so all blocks are looked at; only those of new pages and pieces are drawn.
    const isNew = (element: HTMLElement | null): boolean => element !== null && !drawn.has(element);
    const fresh = [...root.querySelectorAll<HTMLElement>(parts)].filter(isNew);
    if (fresh.length === 0) return;
    const blocks = placedBlocks(root);
    const isFresh = blocks.map(({ element }) => isNew(element.closest<HTMLElement>(parts)));
    for (const part of fresh) drawn.add(part);
    const run = now.times++;
    void find(
      blocks.map(({ role, text, runs, element }) => ({ role, text, isHeading: runs.length > 0 && headings.has(element.tagName) })),
    ).then(
      (found) =>
        end.signal.aborted ||
        drawInSlices(
          run,
          blocks,
          found.map((marked, i) => (isFresh[i] ? marked : [])),
          end.signal,
        ),
      () => setHasFailed(true),
    );
  }, [article, pages, back, find]);

  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    const isOutside = (target: EventTarget | null): boolean => target instanceof Element && !target.closest('.card, [data-term]');
    document.addEventListener('pointerdown', (event) => isOutside(event.target) && close(), { signal: end.signal });
    document.addEventListener('focusin', (event) => open.takesFocus && isOutside(event.target) && close(), { signal: end.signal });
    // Captured: one Escape closes one thing.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !openRef.current) return;
        event.preventDefault();
        close();
      },
      { signal: end.signal, capture: true },
    );
    return () => end.abort();
  }, [open, close]);

  return { open, close, hasFailed, watch: () => watch.current };
};

const drawInSlices = (
  run: number,
  blocks: readonly PlacedBlock[],
  found: readonly (readonly Marked[])[],
  signal: AbortSignal,
  from = 0,
): void => {
  const to = Math.min(blocks.length, from + firstScreen);
  for (let i = from; i < to; i++) {
    const marked = found[i];
    const block = blocks[i];
    if (block && marked?.length) {
      drawMarks(
        block,
        marked.map(({ start, end, entry }) => ({ start, end, key: `${run}.${i}.${start}/${entry}` })),
      );
    }
  }
  if (to < blocks.length && !signal.aborted) setTimeout(() => signal.aborted || drawInSlices(run, blocks, found, signal, to));
};
