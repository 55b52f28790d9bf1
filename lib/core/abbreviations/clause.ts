import type { Range } from './definition.ts';

/** How far the expansion of an abbreviation of so many letters may reach, in UTF-16 units. It keeps the cost of a long text even. */
export const windowOf = (letters: number): number => Math.min(240, 60 + 25 * letters);

const STOPS =
  /(?<!(?:^|[\s.])\p{Lu})[.!?]["”’)\]]?\s+(?=[\p{Lu}\d"“(])|[;:]\s|(?<![^\s(]\([^\s()]*)\)\s|(?<![^\s[]\[[^\s[\]]*)\]\s|(?<=\p{L}{2})--+|—|\s–\s/gu;
const OPEN = /(?:^|\s)[([](?=[^)\]]*$)/g;

/** Where the clause begins that ends at `at`, looking back `window` units: behind the last full stop, semicolon, colon or bracket that is no part of a word. */
const clauseStart = (text: string, at: number, window: number): number => {
  const from = Math.max(0, at - window);
  const before = text.slice(from, at).trimEnd();
  let start = 0;
  for (const pattern of [STOPS, OPEN]) for (const stop of before.matchAll(pattern)) start = Math.max(start, stop.index + stop[0].length);
  return from + start;
};

/** A range without white space and punctuation at its ends; a full stop stays ("M.O.I."). */
export const trimmed = (text: string, { start, end }: Range): Range => {
  while (start < end && /[\s,;:"“”'‘’«»]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:"“”'‘’«»]/.test(text.charAt(end - 1))) end--;
  return { start, end };
};

/** The rest of the clause in front of a place, as far back as the expansion of `short` may reach. */
export const clauseBefore = (text: string, at: number, short: string): Range =>
  trimmed(text, { start: clauseStart(text, at, windowOf(short.length)), end: at });
