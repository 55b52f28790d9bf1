import { isSlash, joinEnd } from '../text/join-end.ts';
import { tokens } from '../text/tokens.ts';
import { caseRule } from './case-rule.ts';

/** The folded words of a form or text: "HER2-Positive tumor" → her2, positive, tumor. */
export function phraseWords(words: string): string[] {
  return tokens(words).map(({ word }) => word);
}

/** The folded phrase, words joined by a space, or by a slash where there is one: "her2 positive tumor", "her2/neu". */
export function phrase(words: string): string {
  return tokens(words).reduce((all, { start, word }) => (all === '' ? word : all + (isSlash(words, start - 1) ? '/' : ' ') + word), '');
}

/** Two forms with the same key would be found in the same places: same folded phrase, same capitals asked for. */
export function phraseKey(words: string): string {
  const rule = caseRule(words);
  return phrase(words) + (rule ? `|${rule.care}|${rule.upper}` : '');
}

/** Whether the matcher reads from the first to the last character of a form, a sign such as `+` at the end left aside. */
export function isReadable(words: string): boolean {
  const found = tokens(words);
  const last = found.at(-1);
  if (found[0]?.start !== 0 || last === undefined || !/^\+?$/.test(words.slice(last.end))) return false;
  return found.every(({ end }, i) => i === found.length - 1 || joinEnd(words, end) === found[i + 1]?.start);
}
