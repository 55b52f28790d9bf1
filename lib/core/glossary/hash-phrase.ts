import { isSlash } from '../text/join-end.ts';
import { tokens } from '../text/tokens.ts';
import { CHECK_BITS } from './index-format.ts';

/*
 * A phrase has two hashes of 32 bits. The first is made while the text is read, one multiplication a letter, and picks
 * the place to look; the second is made only there, and decides. They share no constant, so a phrase that is not in the
 * glossary is taken for one that is about once in 2^32 looks (some 300,000 long articles).
 */

/** Adds one code of a folded word to the first hash of that word, which starts at 0. */
export const addFirst = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Adds one code to the second hash of a word, which starts at `SECOND_START` (FNV-1a). */
export const addSecond = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const SECOND_START = 0x811c9dc5 | 0;

/** The hash of a phrase that goes on with one more word, either hash. */
export function addWord(phrase: number, word: number, slash: boolean): number {
  const mixed = Math.imul(phrase ^ (phrase >>> 15), 0x2c1b3c6d) ^ (slash ? 0x5bd1e995 : 0);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) + word) | 0;
}

export const MIX = 0x9e3779b1;
/** A first hash, well mixed. */
export const mix = (hash: number): number => Math.imul(hash ^ (hash >>> 15), MIX);

/** The upper `bits` bits of a mixed hash: its place in a table of 2^bits. */
export const place = (hash: number, bits: number): number => mix(hash) >>> (32 - bits);

/** The bits that follow those of the place: see `openings` in `index-format.ts`. */
export const check = (mixed: number, bits: number): number => (mixed >>> (32 - bits - CHECK_BITS)) & ((1 << CHECK_BITS) - 1);

/** Both hashes of a form, and the first hash of its first word, of its first two words and so on. */
export function hashPhrase(words: string): { first: number; second: number; prefixes: number[]; length: number } {
  const found = tokens(words);
  const prefixes: number[] = [];
  let [first, second] = [0, 0];
  found.forEach(({ start, word }, i) => {
    let [one, two] = [0, SECOND_START];
    for (let at = 0; at < word.length; at++) {
      one = addFirst(one, word.charCodeAt(at));
      two = addSecond(two, word.charCodeAt(at));
    }
    const slash = isSlash(words, start - 1);
    first = i === 0 ? one : addWord(first, one, slash);
    second = i === 0 ? two : addWord(second, two, slash);
    prefixes.push(first);
  });
  return { first, second, prefixes, length: found.length };
}
