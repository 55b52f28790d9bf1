import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { TermSettings } from '../../lib/core/terms/term-settings.ts';
import type { ArticleWord } from '../../lib/core/terms/words-of-article.ts';
import { type PlacedBlock, placedBlocks } from '../../lib/dom/blocks.ts';
import { drawTerms } from '../../lib/dom/marks/draw-terms.ts';
import { removeMarks } from '../../lib/dom/marks/remove-marks.ts';
import { readingPlace } from '../../lib/dom/show/reading-place.ts';
import { parts, type Reading } from './use-reading.ts';

/** The terms of the article on show. */
export interface Terms {
  /** What the article speaks of; `null` as long as it is not known. */
  readonly words: readonly ArticleWord[] | null;
  /** Which term a mark's key stands for. */
  readonly termOf: (key: string) => FoundTerm | undefined;
  /** A block by its number in `words`, as it stands now; `null` when the article has just changed. */
  readonly blockAt: (block: number) => PlacedBlock | null;
  /** Draws the marks on the screen now, without waiting for their turn. */
  readonly drawHere: () => void;
}

/** What is drawn of one article with one choice of settings. */
interface Drawing {
  readonly article: Reading['article'];
  readonly settings: TermSettings;
  readonly end: AbortController;
  readonly drawn: WeakSet<Element>;
  /** What the marks stand for. */
  readonly terms: Map<string, FoundTerm>;
  /** Draws what is on the screen: one for each time that something came. */
  readonly here: (() => void)[];
}

/**
 * Marks the terms in `slot`, and marks them anew when the settings change: the text stays where it is.
 * @param settings `null` as long as they are not known: nothing is marked before
 */
export const useTerms = (slot: RefObject<HTMLElement | null>, reading: Reading | null, settings: TermSettings | null): Terms => {
  const drawing = useRef<Drawing | null>(null);

  useLayoutEffect(() => {
    const root = slot.current;
    const before = drawing.current;
    if (!root || !reading || !settings) return;
    const { article } = reading;
    const goesOn = before !== null && before.article === article && before.settings === settings;
    const stay = goesOn || before === null ? null : readingPlace(root);
    if (before && !goesOn) {
      before.end.abort();
      removeMarks(root);
    }
    const now = goesOn ? before : { article, settings, end: new AbortController(), drawn: new WeakSet(), terms: new Map(), here: [] };
    drawing.current = now;
    drawFresh(root, now, reading, before === null ? reading.blocks : placedBlocks(root));
    stay?.();
  }, [reading, settings]);

  useLayoutEffect(() => () => drawing.current?.end.abort(), []);

  return {
    words: useMemo(() => (reading && settings ? reading.terms.words(settings) : null), [reading, settings]),
    termOf: (key) => drawing.current?.terms.get(key),
    blockAt: (number) => {
      const block = slot.current && placedBlocks(slot.current)[number];
      return block && block.text === reading?.blocks[number]?.text ? block : null;
    },
    drawHere: () => {
      for (const here of drawing.current?.here ?? []) here();
    },
  };
};

/** Draws the pages and pieces that are not drawn yet. `blocks` are those of `reading` as they stand now. */
const drawFresh = (root: Element, drawing: Drawing, { blocks: read, terms }: Reading, blocks: readonly PlacedBlock[]): void => {
  // Something came or went since they were read: they are being read again.
  if (blocks.length !== read.length) return;
  const fresh = new Set([...root.querySelectorAll(parts)].filter((part) => !drawing.drawn.has(part)));
  for (const part of fresh) drawing.drawn.add(part);
  const marked = terms.toMark(drawing.settings);
  const run = drawing.here.length;
  const keyOf = (term: FoundTerm, block: number): string => {
    const key = `${run}.${block}.${term.start}`;
    drawing.terms.set(key, term);
    return key;
  };
  const isFresh = ({ element }: PlacedBlock): boolean => fresh.has(element.closest(parts) as Element);
  drawing.here.push(
    drawTerms(
      blocks.map((block, i) => ({ block, terms: isFresh(block) ? (marked[i] ?? []) : [] })),
      keyOf,
      drawing.end.signal,
    ),
  );
};
