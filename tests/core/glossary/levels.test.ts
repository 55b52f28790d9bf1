import { expect, test } from 'vitest';
import { hardnessOf, isMarkedAt } from '../../../lib/core/glossary/levels.ts';

const common = { zipf: 5.5, words: 2, syllables: 2, kind: 'condition' as const };

test.each([
  ['two common words', { ...common, isFalseFriend: false }, ['more']],
  ['two common words, one with an everyday meaning', { ...common, isFalseFriend: true }, ['usual', 'more']],
  ['a rare word stays as hard as it is', { ...common, zipf: 1.5, isFalseFriend: true }, ['fewer', 'usual', 'more']],
])('%s', (_, difficulty, wanted) => {
  const hardness = hardnessOf(difficulty);
  expect((['fewer', 'usual', 'more'] as const).filter((level) => isMarkedAt(hardness, level))).toEqual(wanted);
});
