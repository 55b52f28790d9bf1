import { costs } from './costs.ts';
import type { Part } from './letters.ts';
import { afterLatinIn, kindWords, linkWords, neverFirst } from './word-tables.ts';

const isNumber = ({ word }: Part): boolean => /^\d/.test(word);

/** What it costs to pass over a part between two letters. */
export const skipCost = (part: Part): number => {
  const comma = part.afterComma ? costs.comma : 0;
  if (linkWords.has(part.word)) return costs.skippedLink + comma;
  if (isNumber(part)) return costs.skippedNumber + comma;
  if (!part.opensWord) return costs.skippedPart + comma;
  return (kindWords.has(part.word) ? costs.skippedKind : costs.skippedWord) + costs.word + comma;
};

/** What it costs to leave a part behind the last letter. */
export const trailCost = (part: Part): number => {
  if (linkWords.has(part.word)) return costs.skippedLink;
  if (!part.opensWord || part.word.length === 1 || isNumber(part)) return costs.trailingPart;
  return (part.capital && part.word.length > 3) || kindWords.has(part.word) ? costs.trailingKind : costs.trailingWord;
};

/** The E of "oesophagus" and the X of "extended" stand for their words as first letters do. */
export const isFirst = (word: string, at: number): boolean => at === 0 || (at === 1 && /^(?:oe|ex)/.test(word));

/** "The" of a name gives a letter: "The Obesity Society (TOS)". */
const isNameWithThe = (first: Part | undefined, next: Part | undefined): boolean =>
  first?.word === 'the' && first.capital && next?.capital === true;

/** Whether an expansion may begin with a part. */
export const mayBegin = (parts: readonly Part[], part: number): boolean => {
  const [first, next] = [parts[part], parts[part + 1]];
  return !neverFirst.has(first?.word ?? '') || afterLatinIn.has(next?.word ?? '') || isNameWithThe(first, next);
};

/** What it costs to go on with a letter of a part of which no letter is used yet. */
export const entryCost = ({ word, opensWord, afterComma }: Part, at: number, syllable: boolean): number => {
  const plain = (opensWord ? costs.word : 0) + (afterComma ? costs.comma : 0);
  if (!isFirst(word, at)) return plain + (syllable ? costs.syllableOfNewWord : costs.insideNewWord);
  return plain + (linkWords.has(word) ? costs.usedLink : 0);
};
