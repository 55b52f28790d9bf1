import type { Range } from './definition.ts';

/** How far from an abbreviation its expansion may reach, in UTF-16 units. */
export const WINDOW = 240;

const STOPS = /[.!?]["”’)\]]?\s+(?=[\p{Lu}\d"“(])|[;:]\s|(?<![^\s(]\([^\s()]*)\)\s|(?<![^\s[]\[[^\s[\]]*)\]\s|(?<=\p{L}{2})--+|—|\s–\s/gu;
const OPEN = /(?:^|\s)[([](?=[^)\]]*$)/g;

/** Where the clause begins that ends at `at`: behind the last full stop, semicolon, colon or bracket that is no part of a word. */
export const clauseStart = (text: string, at: number): number => {
  const from = Math.max(0, at - WINDOW);
  const before = text.slice(from, at).trimEnd();
  let start = 0;
  for (const pattern of [STOPS, OPEN])
    for (const stop of before.matchAll(pattern)) start = Math.max(start, stop.index + stop[0].length);
  return from + start;
};

/** A range without white space and punctuation at its ends; a full stop stays where the piece has others ("M.O.I."). */
export const trimmed = (text: string, { start, end }: Range): Range => {
  while (start < end && /[\s,;:"“”'‘’«»]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:"“”'‘’«»]/.test(text.charAt(end - 1))) end--;
  return { start, end };
};
