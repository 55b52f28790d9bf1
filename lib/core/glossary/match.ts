import { asciiWords } from '../text/ascii-words.ts';
import { foldCode } from '../text/fold-code.ts';
import { isBlockedByPrefix } from './blocking-prefixes.ts';
import { type Match, vias } from './entry.ts';
import { entriesOf } from './find-phrase.ts';
import { place } from './hash-phrase.ts';
import { isInAddress } from './in-address.ts';
import { VIA_BITS } from './index-format.ts';
import { type Found, longestPhrase } from './longest-phrase.ts';
import type { Index } from './open-index.ts';
import { blankWord, readWord } from './read-word.ts';

const APOSTROPHE = 0x27;
const ABBREVIATION = vias.indexOf('abbreviation');
const SENSE = vias.indexOf('sense');

/**
 * Finds the forms of the glossary in a text: leftmost first, the longest at each place, whole words only, never two over
 * the same characters. Every mention is given, easy entries too: see `levels.ts` and `first-mentions.ts`.
 * Offsets are UTF-16 units of `text`. One pass; a word that opens no form costs one look into a table.
 */
export function matchText(text: string, index: Index): Match[] {
  const matches: Match[] = [];
  const word = blankWord();
  const found: Found = { form: -1, end: 0 };
  const { openings, openingBits } = index;
  const length = text.length;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    let folded = code < 128 ? (asciiWords[code] as number) : slowStart(code);
    if (folded === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    while (folded > 0) {
      // `addFirst` by hand: a call for every letter would be half the time until the code is compiled.
      hash = (Math.imul(hash, 31) + folded) | 0;
      code = ++i < length ? text.charCodeAt(i) : 0;
      folded = code < 128 ? (asciiWords[code] as number) : -1;
    }
    let lengths: number;
    if (code === APOSTROPHE || folded < 0) {
      readWord(text, start, word);
      i = word.end;
      lengths = openings[place(word.first, openingBits)] ?? 0;
      if (word.possessive) lengths |= (openings[place(word.bareFirst, openingBits)] ?? 0) & 1;
    } else lengths = openings[place(hash, openingBits)] as number;
    if (lengths === 0) continue;
    longestPhrase(text, start, lengths, index, word, found);
    if (found.form < 0) continue;
    const { form, end } = found;
    const via = (index.about[form] ?? 0) & VIA_BITS;
    if (via !== ABBREVIATION && isBlockedByPrefix(text, start)) continue;
    if (isInAddress(text, start, end)) continue;
    const entries = via === SENSE ? [] : entriesOf(index, form, text, start, end);
    matches.push({ start, end, entries, via: vias[via] ?? 'term' });
    i = end;
  }
  return matches;
}

/** -1 where a character beyond ASCII starts a word (its hash is made by `readWord`), else 0. */
function slowStart(code: number): number {
  return foldCode(code) ? -1 : 0;
}
