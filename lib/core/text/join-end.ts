import { asciiWords } from './ascii-words.ts';
import { foldCode } from './fold-code.ts';
import { isApostrophe } from './is-apostrophe.ts';

const [TAB, SPACE, SLASH, HYPHEN, STOP] = [9, 0x20, 0x2f, 0x2d, 0x2e];
/** Hyphen, non-breaking hyphen, figure dash, en dash, minus: with no space around them they join words. */
const isDash = (code: number): boolean => code === HYPHEN || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;
/** White space within a line. A newline is a `<br>` (see lib/dom/blocks.ts): what stands on two lines is no phrase. */
const isSpace = (code: number): boolean =>
  code === SPACE || code === TAB || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isS = (code: number): boolean => (code | 0x20) === 0x73;

/**
 * Where the next word of a phrase starts, if the word that ends at `at` goes on: after one run of spaces, one hyphen or
 * dash without spaces, a slash without spaces ("CDK4/6", "HER2/neu"), the point in "27.29", the stops in "E. coli" and
 * "M.R.I.", the apostrophe in "Graves' disease".
 * -1 where a phrase may not go on: commas, stops, brackets, quotes, the end of a line or of the text.
 */
export function joinEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isSpace(code)) return afterSpaces(text, at);
  const next = text.charCodeAt(at + 1);
  if (isDash(code) || code === SLASH) return startsWord(next) ? at + 1 : -1;
  if (isApostrophe(code)) return isS(text.charCodeAt(at - 1)) && isSpace(next) ? afterSpaces(text, at + 1) : -1;
  if (code !== STOP) return -1;
  if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) return at + 1;
  const initial = startsWord(text.charCodeAt(at - 1)) && !(at > 1 && startsWord(text.charCodeAt(at - 2)));
  if (!initial) return -1;
  if (next === SPACE) return isSmall(text.charCodeAt(at + 2)) ? at + 2 : -1;
  return isSmall(next) || (isCapital(next) && !startsWord(text.charCodeAt(at + 2))) ? at + 1 : -1;
}

/** Whether words are joined at `at` by a slash: a form with a slash is only found with one, and the other way round. */
export function isSlash(text: string, at: number): boolean {
  return text.charCodeAt(at) === SLASH;
}

function afterSpaces(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  return startsWord(text.charCodeAt(i)) ? i : -1;
}

function startsWord(code: number): boolean {
  return code < 128 ? asciiWords[code] !== 0 : code >= 128 && !!foldCode(code);
}
