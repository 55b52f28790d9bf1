import { BASES } from './inflections.ts';

const DOUBLED = /([b-df-hj-np-tv-z])\1$/;

/** A word shorter than this is not taken apart further: "bed" is not "b" + "ed". */
const SHORTEST = 2;

/**
 * The words a folded word may be a form of, itself first: "swollen" → swollen; "stopped" → stopped, stopp, stoppe, stop.
 * Made for looking up in a list: it offers words that do not exist.
 */
export function bases(word: string): string[] {
  const found = [word];
  for (const [ending, becomes] of BASES) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST) continue;
    for (const tail of becomes) found.push(stem + tail);
    if (DOUBLED.test(stem)) found.push(stem.slice(0, -1));
  }
  return [...new Set(found)];
}
