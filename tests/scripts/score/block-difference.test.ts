import { expect, it } from 'vitest';
import type { Block } from '../../../lib/core/article/block.ts';
import { blockDifference } from '../../../scripts/score/block-difference.ts';

const one: Block = { role: 'body', text: 'One.' };
const two: Block = { role: 'item', text: 'Two.' };

const rows: [string, Block[], Block[], number | null][] = [
  ['the same blocks', [one, two], [{ ...one }, two], null],
  ['no blocks', [], [], null],
  ['another text', [one, two], [one, { ...two, text: 'Two' }], 1],
  ['another role', [one], [{ ...one, role: 'heading' }], 0],
  ['one more', [one], [one, two], 1],
  ['one fewer', [one, two], [two], 0],
];
for (const [what, ours, theirs, index] of rows) it(what, () => expect(blockDifference(ours, theirs)?.index ?? null).toBe(index));
