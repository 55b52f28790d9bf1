import type { EntryNumber } from '../glossary/entry.ts';
import { matchText } from '../glossary/match.ts';
import type { Index } from '../glossary/open-index.ts';
import { tokens } from '../text/tokens.ts';

/** Words of a phrase that have an entry of their own. */
export interface InnerTerm {
  readonly words: string;
  readonly entry: EntryNumber;
}

/** Longer ones are no phrases; the work stays small whatever is asked for. */
const MOST_WORDS = 12;

/**
 * What stands inside a phrase and is explained by itself: in "stereotactic body radiation therapy" the radiation therapy. From the left, the longest at
 * each place, never the whole phrase, each entry once.
 * @param own the entry of the phrase itself, which other words of it may name too
 */
export const innerTerms = (phrase: string, own: EntryNumber | null, index: Index): InnerTerm[] => {
  const words = tokens(phrase).slice(0, MOST_WORDS);
  const found: InnerTerm[] = [];
  const entryAt = (first: number, last: number): EntryNumber | null => {
    const part = phrase.slice(words[first]?.start, words[last]?.end);
    const whole = matchText(part, index).find(({ start, end }) => start === 0 && end === part.length);
    return whole?.entries[0] ?? null;
  };
  for (let first = 0; first < words.length; first++) {
    const isAll = (last: number): boolean => first === 0 && last === words.length - 1;
    for (let last = words.length - 1; last >= first; last--) {
      const entry = isAll(last) ? null : entryAt(first, last);
      if (entry === null || entry === own) continue;
      if (!found.some((one) => one.entry === entry)) found.push({ words: phrase.slice(words[first]?.start, words[last]?.end), entry });
      first = last;
      break;
    }
  }
  return found;
};
