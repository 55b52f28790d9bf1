import { expect, test } from 'vitest';
import { chooseSense } from '../../../lib/core/senses/choose-sense.ts';
import { contextOf } from '../../../lib/core/senses/context.ts';
import { readSenses } from '../../../lib/core/senses/senses.ts';
import { indexOf } from '../glossary/index-of.ts';

const index = indexOf(['stroke']);
const senses = readSenses(
  {
    stamp: index.stamp,
    classes: [],
    words: {},
    endings: {},
    kinds: {},
    keys: { stroke: 'stroke' },
    rows: {
      stroke: [
        { stands: 'a movement', isPlain: true, right: ['of luck'], near: ['pool|golf'] },
        { stands: 'stroke', isUsual: true, near: ['brain'], not: { left: ['heat'] } },
      ],
    },
  },
  index.stamp,
);

/** What "stroke" stands for in a text, or null where it needs no mark. */
const told = (text: string): string | null => {
  const words = contextOf(text, [], senses, index);
  const first = words.findIndex(({ bases }) => bases.includes('stroke'));
  const row = senses.rows.get('stroke')?.() ?? [];
  const sense = chooseSense(row, { words, first, last: first, isTopic: () => false }, false);
  return sense !== null && 'stands' in sense ? sense.stands : null;
};

test.each([
  ['The usual sense needs no cue', 'She had a stroke.', 'stroke'],
  ['a heading of one word is enough', 'Stroke', 'stroke'],
  ['another sense wins with a cue next to the word', 'It was a stroke of luck.', null],
  ['another sense that comes first wins a tie', 'Her stroke in the pool got better.', null],
  ['cues of its own add to it', 'Her brain healed after the stroke by the pool.', 'stroke'],
  ['what is ruled out stays ruled out', 'He had a heat stroke.', null],
])('%s', (_, text, wanted) => {
  expect(told(text)).toBe(wanted);
});
