import { tokens } from '../text/tokens.ts';
import { caseRule } from './case-rule.ts';

/** The folded words of a form or text: "HER2-Positive tumor" → her2, positive, tumor. */
export function phraseWords(words: string): string[] {
  return tokens(words).map(({ word }) => word);
}

/** Two forms with the same key would be found in the same places: same folded words, same capitals asked for. */
export function phraseKey(words: string): string {
  const rule = caseRule(words);
  return phraseWords(words).join(' ') + (rule ? `|${rule.care}|${rule.upper}` : '');
}
