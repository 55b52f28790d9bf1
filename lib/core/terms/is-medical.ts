import { isHealth } from '../facts/is-health.ts';
import { wordsKey } from '../facts/words-key.ts';
import { isMarkedAt } from '../glossary/levels.ts';
import type { Index } from '../glossary/open-index.ts';
import type { FoundTerm } from './found-term.ts';

/** A text shorter than this (words) says too little about itself, and is taken for one about health. */
const shortest = 150;
/** Hard words of the glossary in every 100 words that an article about health has, at least. */
const leastTerms = 0.5;

/** Whether what was found in an article's texts, or its own words, say that it is about health: in other articles only the hardest words are marked. */
export const isMedical = (
  texts: readonly string[],
  found: readonly (readonly FoundTerm[])[],
  { hardness }: Pick<Index, 'hardness'>,
): boolean => {
  const words = texts.reduce((sum, text) => sum + wordsKey(text).split(' ').length, 0);
  if (words < shortest) return true;
  const terms = found.flat().filter(({ entry, via }) => entry !== null && via !== 'sense' && isMarkedAt(hardness[entry] ?? 0, 'usual'));
  return (100 * terms.length) / words >= leastTerms || isHealth({ title: '', texts, types: [] });
};
