import { type PlacedBlock, placedBlocks } from '../blocks.ts';

/** Where a range lies in the blocks of an element: the number of the block it begins in, UTF-16 offsets of that block's text. */
export interface PlaceIn {
  readonly blocks: readonly PlacedBlock[];
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What of a text node is in a range, as offsets of the node; nothing when `from` is not before `to`. */
const within = (range: Range, node: Text): { from: number; to: number } => {
  if (!range.intersectsNode(node)) return { from: 0, to: 0 };
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return { from, to };
};

/** The first block of `root` that a range has words of, and which they are; `null` when it has none there. */
export const placeIn = (root: Element, range: Range): PlaceIn | null => {
  const blocks = placedBlocks(root);
  for (const [block, { runs }] of blocks.entries()) {
    const parts = runs.map((run) => ({ run, ...within(range, run.node) })).filter(({ from, to }) => from < to);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last) return { blocks, block, start: first.run.start + first.from, end: last.run.start + last.to };
  }
  return null;
};

/** The range of a stretch of a block's text. */
export const rangeOf = ({ runs }: PlacedBlock, start: number, end: number): Range | null => {
  const at = (offset: number): { node: Text; offset: number } | null => {
    const run = runs.find(({ node, start: from }) => offset >= from && offset <= from + node.data.length);
    return run ? { node: run.node, offset: offset - run.start } : null;
  };
  const [from, to] = [at(start), at(end)];
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};

/** The element a range begins in. */
export const elementOf = (range: Range | null): HTMLElement | null => {
  const node = range?.startContainer ?? null;
  return ((node?.nodeType === 1 ? node : node?.parentElement) ?? null) as HTMLElement | null;
};
