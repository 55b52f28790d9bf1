import type { PlacedBlock } from '../blocks.ts';

/** The text of a block from one offset to another as a range of its document; `null` where the block has no such text. */
export const rangeOf = ({ runs, element }: PlacedBlock, start: number, end: number): Range | null => {
  const first = runs.findLast((run) => run.start <= start);
  const last = runs.findLast((run) => run.start < end);
  if (!first || !last) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, Math.min(first.node.data.length, start - first.start));
  range.setEnd(last.node, Math.min(last.node.data.length, end - last.start));
  return range;
};
