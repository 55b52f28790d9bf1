import type { Block } from '../../lib/core/article/block.ts';

const lineOf = (block: Block | undefined): string => (block ? `${block.role}: ${block.text}` : '(no more blocks)');

/** The first place where two lists of blocks differ in role or text, as both have it there; `null` where they are the same. */
export const blockDifference = (
  ours: readonly Block[],
  theirs: readonly Block[],
): { index: number; ours: string; theirs: string } | null => {
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const [one, other] = [lineOf(ours[index]), lineOf(theirs[index])];
    if (one !== other) return { index, ours: one, theirs: other };
  }
  return null;
};
