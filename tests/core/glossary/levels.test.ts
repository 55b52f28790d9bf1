import { expect, test } from 'vitest';
import { hardnessOf, isMarkedAt } from '../../../lib/core/glossary/levels.ts';

test.each([
  ['two common words', { rarity: 10, words: 2, isFalseFriend: false }, ['more']],
  ['two common words, one with an everyday meaning', { rarity: 10, words: 2, isFalseFriend: true }, ['usual', 'more']],
  ['a rare word stays as hard as it is', { rarity: 70, words: 2, isFalseFriend: true }, ['fewer', 'usual', 'more']],
])('%s', (_, difficulty, wanted) => {
  const hardness = hardnessOf(difficulty);
  expect((['fewer', 'usual', 'more'] as const).filter((level) => isMarkedAt(hardness, level))).toEqual(wanted);
});
