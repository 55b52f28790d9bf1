import { fold } from '../text/fold.ts';

/** A text as its words alone, to compare by: small letters, no accents, one space between words, nothing else. */
export const wordsKey = (text: string): string =>
  fold(text.normalize('NFC'))
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** The same without spaces: `Harbor Health` and `harborhealth` are one name. */
export const compactKey = (text: string): string => wordsKey(text).replaceAll(' ', '');

/** How alike two texts are by their words, 0 to 1 (Dice's coefficient of the two sets of words). */
export const likeness = (one: string, other: string): number => {
  const a = new Set(wordsKey(one).split(' ').filter(Boolean));
  const b = new Set(wordsKey(other).split(' ').filter(Boolean));
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
};
