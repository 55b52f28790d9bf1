import { foldCode } from './fold-code.ts';
import { isApostrophe } from './is-apostrophe.ts';

/** One word of a text. `start` and `end` are UTF-16 offsets of the text; `word` is the folded spelling. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Whether an apostrophe at `at` stands between two letters and so belongs to the word: "Crohn's", "don't". */
export function joinsLetters(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && at > 0 && !!foldCode(text.charCodeAt(at + 1) || 0);
}

/**
 * The words of a text, in order: runs of letters and digits, with apostrophes between letters.
 * Hyphens, dashes and everything else part words.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let start = -1;
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    let folded = foldCode(code);
    if (folded === undefined && start >= 0 && joinsLetters(text, i)) folded = "'";
    if (folded === '' && start < 0) continue;
    if (folded !== undefined) {
      if (start < 0) start = i;
      word += folded;
    } else if (start >= 0) {
      found.push({ start, end: i, word });
      start = -1;
      word = '';
    }
  }
  return found;
}
