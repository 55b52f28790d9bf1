import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { PlacedBlock } from '../../lib/dom/blocks.ts';
import { drawMarks } from '../../lib/dom/marks/draw-marks.ts';

/** Blocks drawn before the first paint; the others follow in slices, so that a long article shows at once. */
const firstScreen = 40;

/** A block and the terms to mark in it. */
export interface BlockToMark {
  readonly block: PlacedBlock;
  readonly terms: readonly FoundTerm[];
}

/**
 * Draws the marks of blocks, the first screen at once and the others in slices, until `signal` aborts.
 * @param keyOf the key of a term in the block with this number in `list`: it says which mark was asked for
 */
export const drawTerms = (
  list: readonly BlockToMark[],
  keyOf: (term: FoundTerm, block: number) => string,
  signal: AbortSignal,
  from = 0,
): void => {
  const to = Math.min(list.length, from + firstScreen);
  for (let i = from; i < to; i++) {
    const { block, terms } = list[i] as BlockToMark;
    if (terms.length > 0)
      drawMarks(
        block,
        terms.map((term) => ({ start: term.start, end: term.end, key: keyOf(term, i) })),
      );
  }
  if (to < list.length && !signal.aborted) setTimeout(() => signal.aborted || drawTerms(list, keyOf, signal, to));
};
