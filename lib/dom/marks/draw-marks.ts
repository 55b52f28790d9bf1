import type { PlacedBlock, Run } from '../blocks.ts';
import { keepSelection } from './keep-selection.ts';

/** A stretch of a block to mark. `key` says which match it is; `label` names it to a screen reader. */
export interface MarkRange {
  start: number;
  end: number;
  key: string;
}

/** The run that holds the character at `offset`, by bisection over the runs' starts. */
const runAt = (runs: readonly Run[], offset: number): number => {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * Draws marks over a block: wraps the text in `<span class="term" data-term=key>`, in pieces where the phrase runs over inline
 * markup. The text itself stays byte for byte what it was, and what is selected stays selected. The block's runs are those of before: who
 * needs them again places the block again. Outside links the first piece is a button for keyboard and screen
 * reader; inside a link the link stays the only control.
 * @param ranges offsets in `block.text`, sorted, without overlap
 */
export const drawMarks = (block: PlacedBlock, ranges: readonly MarkRange[]): void =>
  keepSelection(block.element, () => drawRanges(block, ranges));

const drawRanges = (block: PlacedBlock, ranges: readonly MarkRange[]): void => {
  // From the end, so that splitting a text node leaves the offsets before it as they are.
  for (const range of [...ranges].reverse()) {
    for (let i = runAt(block.runs, range.end - 1); i >= runAt(block.runs, range.start) && i >= 0; i--) {
      const run = block.runs[i] as Run;
      const from = Math.max(0, range.start - run.start);
      const to = Math.min(run.node.data.length, range.end - run.start);
      if (to > from) wrap(run.node, from, to, range.key, from + run.start === range.start);
    }
  }
};

const wrap = (node: Text, from: number, to: number, key: string, isFirst: boolean): void => {
  const middle = from > 0 ? node.splitText(from) : node;
  if (middle.data.length > to - from) middle.splitText(to - from);
  const mark = middle.ownerDocument.createElement('span');
  mark.className = 'term';
  mark.dataset.term = key;
  if (isFirst && middle.parentElement?.closest('a[href], button, summary') === null) {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-haspopup', 'dialog');
  }
  middle.replaceWith(mark);
  mark.append(middle);
};
