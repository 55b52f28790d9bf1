import type { FoundTerm } from './found-term.ts';
import { type Knowledge, readTerms, type TermBlock } from './read-terms.ts';
import type { TermSettings } from './term-settings.ts';
import { isWanted, termsToMark } from './terms-to-mark.ts';
import { type ArticleWord, wordsOfArticle } from './words-of-article.ts';

/** The terms of an article, by block. */
export interface ArticleTerms {
  /** Every mention of what can be explained. */
  readonly found: readonly (readonly FoundTerm[])[];
  /** Those of `found` that are marked for a person who chose so. */
  readonly toMark: (settings: TermSettings) => readonly (readonly FoundTerm[])[];
  /** The things that a person who chose so may want explained, with all their mentions: marked or not, those of headings too. */
  readonly words: (settings: TermSettings) => readonly ArticleWord[];
}

/** Reads the terms of an article's blocks. */
export const articleTerms = (blocks: readonly TermBlock[], knowledge: Knowledge): ArticleTerms => {
  const found = readTerms(blocks, knowledge);
  const { index } = knowledge;
  return {
    found,
    toMark: (settings) => termsToMark(blocks, found, settings, index),
    words: (settings) =>
      wordsOfArticle(
        blocks.map(({ text }) => text),
        found.map((terms) => terms.filter((term) => isWanted(term, settings, index))),
      ),
  };
};
