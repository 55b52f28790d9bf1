import type { FoundTerm } from '../../core/terms/found-term.ts';
import type { PlacedBlock } from '../blocks.ts';
import { drawMarks } from './draw-marks.ts';
import { drawNear } from './draw-near.ts';

/** A block and the terms to mark in it. */
export interface BlockToMark {
  readonly block: PlacedBlock;
  readonly terms: readonly FoundTerm[];
}

/**
 * Draws the marks of blocks as they come near, until `signal` aborts.
 * @param keyOf the key of a term in the block with this number in `list`: it says which mark was asked for
 * @returns draws those on the screen at once
 */
export const drawTerms = (
  list: readonly BlockToMark[],
  keyOf: (term: FoundTerm, block: number) => string,
  signal: AbortSignal,
): (() => void) => {
  const waiting = list.flatMap(({ block, terms }, i) =>
    terms.length === 0
      ? []
      : [
          {
            element: block.element,
            draw: () =>
              drawMarks(
                block,
                terms.map((term) => ({ start: term.start, end: term.end, key: keyOf(term, i) })),
              ),
          },
        ],
  );
  const view = list[0]?.block.element.ownerDocument.defaultView;
  return view && waiting.length > 0 ? drawNear(waiting, view, signal) : () => {};
};
