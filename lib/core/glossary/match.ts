import { foldCode } from '../text/fold-code.ts';
import { isSlash, joinEnd } from '../text/join-end.ts';
import { isBlockedByPrefix } from './blocking-prefixes.ts';
import { type Match, vias } from './entry.ts';
import { entriesOf } from './find-phrase.ts';
import { addWord, check, MIX, mix, place } from './hash-phrase.ts';
import { isInAddress } from './in-address.ts';
import { CHECK_BITS, LENGTH_BITS, LENGTHS, VIA_BITS } from './index-format.ts';
import { type Found, longestPhrase } from './longest-phrase.ts';
import { aboutOf, type Index } from './open-index.ts';
import { blankWord, type ReadWord, readWord } from './read-word.ts';

const APOSTROPHE = 0x27;
const SPACE = 0x20;
const CHECK = (1 << CHECK_BITS) - 1;
const ABBREVIATION = vias.indexOf('abbreviation');
const SENSE = vias.indexOf('sense');
/** In the lengths a word may open: a form of this word alone. */
const ALONE = 1;

/**
 * Finds the forms of the glossary in a text: leftmost first, the longest at each place, whole words only, never two over
 * the same characters. Every mention is given, easy entries too: see `levels.ts` and `lib/core/terms`.
 * Offsets are UTF-16 units of `text`.
 *
 * One pass over the characters makes the first hash of each word (`addFirst`, by hand, and letters told by comparing: a call or
 * a table for each would be half the time), then a table tells which lengths of phrases it opens. A word that is no form itself
 * waits for the next one, and a second table tells whether a phrase goes on so. Only then is the text read again, by `longestPhrase`.
 */
export function matchText(text: string, index: Index): Match[] {
  const { openings, openingBits } = index;
  const { length } = text;
  const placeShift = 32 - openingBits;
  const checkShift = placeShift - CHECK_BITS;
  const scan: Scan = { text, index, matches: [], word: blankWord(), found: { form: -1, end: 0 }, waiting: 0, start: 0, end: 0, hash: 0 };
  let isWaiting = false;
  let start = 0;
  let hash = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x60 && code < 0x7b) hash = ((hash << 5) - hash + code) | 0;
    else if ((code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a)) hash = ((hash << 5) - hash + (code | 0x20)) | 0;
    else {
      if (code < 128 && code !== APOSTROPHE) {
        if (hash !== 0) {
          // `opened`, by hand: four words in five open nothing, and stand behind a word that opens nothing.
          const mixed = Math.imul(hash ^ (hash >>> 15), MIX);
          const opening = openings[mixed >>> placeShift] as number;
          const isOpening =
            opening !== 0 && (opening >>> LENGTH_BITS === 0 || opening >>> LENGTH_BITS === ((mixed >>> checkShift) & CHECK));
          if (isOpening || isWaiting) {
            const end = endWord(scan, hash, isOpening ? (LENGTHS[opening & 7] as number) : 0, start, i, false);
            isWaiting = scan.waiting !== 0;
            if (end > i) i = end - 1;
          }
          hash = 0;
        }
      } else if (hash !== 0 || foldCode(code)) {
        // Where the word or the phrase ends before this character, it is none of a word.
        i = Math.max(i, endWordOfAny(scan, start) - 1);
        isWaiting = scan.waiting !== 0;
        hash = 0;
      }
      start = i + 1;
    }
  }
  if (hash !== 0) endWord(scan, hash, opened(openings, openingBits, hash), start, length, false);
  return scan.matches;
}

/** What is known between two words, and what is filled again and again. */
interface Scan {
  readonly text: string;
  readonly index: Index;
  readonly matches: Match[];
  readonly word: ReadWord;
  readonly found: Found;
  /** Lengths of the phrases that the word before opens, where it waits, one bit each (0: none waits); its place and its hash. */
  waiting: number;
  start: number;
  end: number;
  hash: number;
}

/** Reads a word with letters beyond ASCII or an apostrophe, and decides about it. Gives where the text goes on. */
function endWordOfAny(scan: Scan, start: number): number {
  const { text, word } = scan;
  const { openings, openingBits } = scan.index;
  readWord(text, start, word);
  const { first, end, possessive } = word;
  const bare = possessive ? opened(openings, openingBits, word.bareFirst) & ALONE : 0;
  return endWord(scan, first, opened(openings, openingBits, first) | bare, start, end, possessive);
}

/** Decides about the word that waits, and about the one from `start` to `end`. Gives where the text goes on. */
function endWord(scan: Scan, hash: number, lengths: number, start: number, end: number, isPossessive: boolean): number {
  const { text, waiting } = scan;
  if (waiting !== 0) {
    scan.waiting = 0;
    if (isNext(text, scan.end, start)) {
      const { prefixes, prefixBits } = scan.index;
      const both = addWord(scan.hash, hash, isSlash(text, start - 1));
      // Without its 's a word has another hash, which only `longestPhrase` makes: such words are few.
      const goesOn = isPossessive || ((prefixes[place(both, prefixBits)] as number) & waiting) !== 0;
      if (goesOn && take(scan, scan.start, waiting)) return scan.found.end;
    }
  }
  if (lengths & ALONE) return take(scan, start, lengths) ? scan.found.end : end;
  if (lengths !== 0) {
    scan.waiting = lengths;
    scan.start = start;
    scan.end = end;
    scan.hash = hash;
  }
  return end;
}

/** Lengths of the forms that a word with this first hash opens, one bit each; of one word in thirty that opens none, too. */
function opened(openings: Uint8Array, bits: number, hash: number): number {
  const mixed = mix(hash);
  const opening = openings[mixed >>> (32 - bits)] as number;
  if (opening === 0) return 0;
  const kept = opening >>> LENGTH_BITS;
  return kept === 0 || kept === check(mixed, bits) ? (LENGTHS[opening & 7] as number) : 0;
}

/** Whether the word that starts at `start` goes on the phrase of the word that ends at `end`. */
function isNext(text: string, end: number, start: number): boolean {
  return start === end + 1 && text.charCodeAt(end) === SPACE ? true : joinEnd(text, end) === start;
}

/** Takes the longest form at `start`, unless it stands in an address or hangs on a prefix that turns its meaning. */
function take({ text, index, word, found, matches }: Scan, start: number, lengths: number): boolean {
  longestPhrase(text, start, lengths, index, word, found);
  const { form, end } = found;
  if (form < 0) return false;
  const via = aboutOf(index, form) & VIA_BITS;
  if ((via !== ABBREVIATION && isBlockedByPrefix(text, start)) || isInAddress(text, start, end)) return false;
  matches.push({ start, end, entries: via === SENSE ? [] : entriesOf(index, form, text, start, end), via: vias[via] ?? 'term' });
  return true;
}
