import { foldCode } from '../text/fold-code.ts';
import { isApostrophe } from '../text/is-apostrophe.ts';
import type { Range } from './definition.ts';

/** A word, or what is left of one when it is taken apart at hyphens, slashes, brackets and between letters and digits ("HER2" has two). */
export interface Part {
  /** Folded: "α" is "alpha". */
  word: string;
  /** Whether it is the first of its word, where words are parted by white space and slashes. */
  readonly opensWord: boolean;
  readonly afterComma: boolean;
  /** Whether it is printed with a capital. */
  readonly capital: boolean;
  /** Offsets of the whole text. */
  readonly start: number;
  end: number;
}

/** A folded letter or digit: where it stands, by the number of its part and its place in that part's `word`. */
export interface Letter {
  readonly letter: string;
  readonly part: number;
  readonly at: number;
}

export interface Letters {
  readonly parts: readonly Part[];
  readonly letters: readonly Letter[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x2009 || code === 0x202f;
const COMMA = 0x2c;
const SLASH = 0x2f;

const isCapital = (text: string, at: number): boolean => text.charAt(at) !== text.charAt(at).toLowerCase();

/** Reads a stretch of a text letter by letter. */
export function lettersIn(text: string, { start, end }: Range): Letters {
  const parts: Part[] = [];
  const letters: Letter[] = [];
  let broken = true;
  let opensWord = true;
  let afterComma = false;
  let digit = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = foldCode(code);
    if (folded === undefined) {
      broken ||= !isApostrophe(code);
      opensWord ||= isSpace(code) || code === SLASH;
      afterComma ||= code === COMMA && isSpace(text.charCodeAt(i + 1));
      continue;
    }
    if (folded === '') continue;
    if (broken || isDigit(code) !== digit) parts.push({ word: '', opensWord, afterComma, capital: isCapital(text, i), start: i, end: i });
    const part = parts.at(-1) as Part;
    for (const letter of folded) {
      letters.push({ letter, part: parts.length - 1, at: part.word.length });
      part.word += letter;
    }
    part.end = i + 1;
    digit = isDigit(code);
    broken = opensWord = afterComma = false;
  }
  return { parts, letters };
}
