import { foldCode } from '../text/fold-code.ts';
import { tokens } from '../text/tokens.ts';

/**
 * Which letters of a form must be capital. Bit n stands for the n-th letter or digit of the folded form (joiners and
 * spaces do not count; from the 33rd on nothing is held). A text fits if `(capitals & care) === upper`.
 */
export interface CaseRule {
  readonly care: number;
  readonly upper: number;
}

/** A Roman numeral, a letter of its stage behind it: IV, IIIB. */
const ROMAN = /^[IVX]+[A-C]?$/;
const BITS = 32;

/**
 * The rule of a form, or `undefined` where case does not count. A word with a capital after its first letter is an
 * abbreviation ("ALL" is not "all"); its small letters before the last capital count too ("pH"), and the s of a plural
 * ("GPs" is not "GPS"); others behind it do not. Words with a digit are no everyday words, and Roman numerals are written both ways: no rule.
 */
export function caseRule(words: string): CaseRule | undefined {
  const found = tokens(words);
  let care = 0;
  let upper = 0;
  let at = 0;
  for (const { start, end, word } of found) {
    const printed = words.slice(start, end);
    const lastCapital = printed.search(/\p{Lu}\P{Lu}*$/u);
    const last = /\p{Lu}s$/u.test(printed) ? lastCapital + 1 : lastCapital;
    if (lastCapital >= 1 && !/\d/.test(printed) && !(found.length > 1 && ROMAN.test(printed))) {
      // One letter may fold to several (κ to "kappa") or none: bits are counted as `capitals` counts them.
      for (let i = 0, bit = at; i <= last && bit < BITS; bit += foldedLength(printed.charCodeAt(i++))) {
        if (foldedLength(printed.charCodeAt(i)) === 0) continue;
        care |= 1 << bit;
        if (isCapital(printed.charCodeAt(i))) upper |= 1 << bit;
      }
    }
    at += word.replaceAll("'", '').length;
  }
  return care === 0 ? undefined : { care: care >>> 0, upper: upper >>> 0 };
}

/** The capitals of a piece of text, counted as in `CaseRule`. */
export function capitals(text: string, start: number, end: number): number {
  let mask = 0;
  let at = 0;
  for (let i = start; i < end && at < BITS; i++) {
    const code = text.charCodeAt(i);
    const length = foldedLength(code);
    if (length > 0 && isCapital(code)) mask |= 1 << at;
    at += length;
  }
  return mask >>> 0;
}

function foldedLength(code: number): number {
  return foldCode(code)?.length ?? 0;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
