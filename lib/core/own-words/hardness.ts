import { everyday } from './everyday-words.ts';
import { isLearned } from './learned-parts.ts';

/** Endings that make another form of an everyday word, and what stands in their place. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/['’]s$/, ''],
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
  [/(?:ed|ing)$/, ''],
  [/(?:ed|ing)$/, 'e'],
  [/([a-z])\1(?:ed|ing)$/, '$1'],
  [/ly$/, ''],
  [/iness$/, 'y'],
  [/ness$/, ''],
  [/d$/, ''],
];

/** Whether a lower-case word is one that everybody uses, in any form; of a word with hyphens, whether all its parts are. */
export const isEveryday = (word: string): boolean =>
  everyday.has(word) ||
  endings.some(([end, instead]) => end.test(word) && everyday.has(word.replace(end, instead))) ||
  (word.includes('-') && word.split('-').every((part) => part === '' || isEveryday(part)));

/** Little words, which make nothing harder or plainer. */
const little = /^(?:an?|the|of|in|on|to|and|or|for|by|with|from|at|your|you|that|which|is|are|it|its|can|not|when|as)$/;

/** The words of a text in lower case, without the little ones. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).filter((word) => !little.test(word));

const hardnessOf = (word: string): number => (isEveryday(word) ? 0 : isLearned(word) ? 2 : 1);

/** How hard the words of a text look, on average: 0 when all are everyday words, 2 when all are built from Greek or Latin. */
export const hardness = (text: string): number => {
  const words = contentWords(text);
  return words.reduce((sum, word) => sum + hardnessOf(word), 0) / Math.max(words.length, 1);
};
