import { findOwnWords } from '../own-words/find-own-words.ts';
import { type AuthorPlace, type FoundTerm, identityOf } from './found-term.ts';

/**
 * Where the author explains a term in the article: the first place that explains any mention of the same thing, or `null`.
 * @param texts the texts of the article's blocks
 * @param found what was found in each of them
 */
export const authorPlace = (term: FoundTerm, texts: readonly string[], found: readonly (readonly FoundTerm[])[]): AuthorPlace | null => {
  const identity = identityOf(term);
  for (const [block, text] of texts.entries()) {
    const mentions = (found[block] ?? []).filter((other) => identityOf(other) === identity);
    const [own] = mentions.length === 0 ? [] : findOwnWords(text, mentions);
    if (own) return { block, start: own.start, end: own.end, words: text.slice(own.start, own.end) };
  }
  return null;
};
