import { foldCode } from '../text/fold-code.ts';
import { neverShort } from './word-tables.ts';

const LONGEST = 14;
const MOST_PIECES = 3;
/** So many small letters are a word: "(referred to as chemoradiation)". */
const WORD = /^\p{L}?\p{Ll}{6,}$/u;
/** Statistics, doses and ranges: "n = 12", "P<0.05", "25 mg", "3-6". */
const FIGURES = /[=<>≤≥±%$€£≈]|^\d+(?:[.,]\d+)*(?:\s|$)|^[\d\s.,/:–-]+$/;

/** Whether a piece of text may be an abbreviation: short, at most three pieces, beginning with a letter or digit, holding a letter. */
export function isShortForm(text: string): boolean {
  if (text.length > LONGEST || FIGURES.test(text) || !/^[\p{L}\p{N}]/u.test(text) || !/\p{L}/u.test(text)) return false;
  const pieces = text.split(/\s+/);
  const [first = ''] = pieces;
  if (pieces.length > MOST_PIECES || (pieces.length > 1 && !/[\p{Lu}\p{N}]/u.test(text))) return false;
  if (WORD.test(text)) return false;
  const isWord = /^\p{L}\p{Ll}*\.?$/u.test(first) && !/^\p{Lu}$/u.test(first);
  return !isWord || !neverShort.has(first.toLowerCase().replace('.', ''));
}

/** Whether a word is an abbreviation by its looks alone: two capitals, a capital and a digit, a small letter before a capital. */
export const looksShort = (text: string): boolean =>
  text.length <= LONGEST &&
  /^[\p{L}\p{N}]/u.test(text) &&
  /\p{Lu}.*[\p{Lu}\p{N}]|[\p{Ll}\p{N}]-?\p{Lu}/u.test(text) &&
  !/\p{Ll}{4}/u.test(text);

/** The letters of an abbreviation that have to be found in its expansion; the "s" of "MRIs" is none of them. */
export function lettersOfShort(short: string): string {
  const bare = /\p{Lu}['’]?s$/u.test(short) ? short.slice(0, -1) : short;
  let letters = '';
  for (let i = 0; i < bare.length; i++) letters += foldCode(bare.charCodeAt(i)) ?? '';
  return letters;
}

/** Other orders in which the parts of an abbreviation may stand in the words: "IFN-gamma" as gamma IFN, "L1CAM" as CAM L1. */
export function turnedShort(short: string): string[] {
  const cuts = [...short.matchAll(/[-\s](?=.)|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu)].map(({ index }) => index).slice(0, 3);
  return cuts.map((cut) => lettersOfShort(short.slice(cut)) + lettersOfShort(short.slice(0, cut)));
}
