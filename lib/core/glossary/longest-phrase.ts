import { isSlash, joinEnd } from '../text/join-end.ts';
import { findPhrase } from './find-phrase.ts';
import { addWord, place } from './hash-phrase.ts';
import type { Index } from './open-index.ts';
import { type ReadWord, readWord } from './read-word.ts';

/** The longest form found at a place: its number in the index and where it ends. Filled again and again. */
export interface Found {
  form: number;
  end: number;
}

/**
 * Looks for the longest form that starts with the word at `start`. `lengths` has bit n−1 set where forms of n words may
 * start so. The last word of a phrase may carry an 's the form does not have. `found.form` is -1 if there is none.
 */
export function longestPhrase(text: string, start: number, lengths: number, index: Index, word: ReadWord, found: Found): void {
  found.form = -1;
  let [first, second] = [0, 0];
  let at = start;
  for (let bit = 1; bit <= lengths; bit <<= 1) {
    readWord(text, at, word);
    const opening = bit === 1;
    const slash = !opening && isSlash(text, at - 1);
    if (word.possessive && lengths & bit) {
      const bareFirst = opening ? word.bareFirst : addWord(first, word.bareFirst, slash);
      const bareSecond = opening ? word.bareSecond : addWord(second, word.bareSecond, slash);
      keep(findPhrase(index, bareFirst, bareSecond, text, start, word.end), word.end, found);
    }
    first = opening ? word.first : addWord(first, word.first, slash);
    second = opening ? word.second : addWord(second, word.second, slash);
    if (!opening) lengths &= index.prefixes[place(first, index.prefixBits)] ?? 0;
    if (lengths & bit) keep(findPhrase(index, first, second, text, start, word.end), word.end, found);
    if (lengths < bit << 1) return;
    at = joinEnd(text, word.end);
    if (at < 0) return;
  }
}

function keep(form: number, end: number, found: Found): void {
  if (form < 0) return;
  found.form = form;
  found.end = end;
}
