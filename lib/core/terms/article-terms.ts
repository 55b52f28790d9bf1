import { authorPlace } from './author-place.ts';
import type { FoundTerm } from './found-term.ts';
import { isMedical } from './is-medical.ts';
import { type Knowledge, readTerms, type TermBlock } from './read-terms.ts';
import type { TermSettings } from './term-settings.ts';
import { termsToMark, wantedTerms } from './terms-to-mark.ts';
import { type ArticleWord, wordsOfArticle } from './words-of-article.ts';

/** The terms of an article, by block. */
export interface ArticleTerms {
  /** Every mention of what can be explained. */
  readonly found: readonly (readonly FoundTerm[])[];
  /** Those of `found` that are marked for a person who chose so. */
  readonly toMark: (settings: TermSettings) => readonly (readonly FoundTerm[])[];
  /** The things that a person who chose so may want explained, with all their mentions: marked or not, those of headings too. */
  readonly words: (settings: TermSettings) => readonly ArticleWord[];
  /** A term of `found` with the place where the author explains it elsewhere, if there is one. Looked for only now: it costs too much for every word. */
  readonly withAuthor: (term: FoundTerm) => FoundTerm;
}

/** Reads the terms of an article's blocks, all at once. */
export const articleTerms = (blocks: readonly TermBlock[], knowledge: Knowledge): ArticleTerms => {
  const steps = readTerms(blocks, knowledge);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return termsOf(blocks, step.value, knowledge);
};

/** Reads them in slices: between blocks `pause` is asked, and may give a promise to wait for, so that a long article does not hold up the page. */
export const articleTermsInSlices = async (
  blocks: readonly TermBlock[],
  knowledge: Knowledge,
  pause: () => Promise<void> | null,
): Promise<ArticleTerms> => {
  const steps = readTerms(blocks, knowledge);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return termsOf(blocks, step.value, knowledge);
    const waiting = pause();
    if (waiting) await waiting;
  }
};

const termsOf = (blocks: readonly TermBlock[], found: readonly (readonly FoundTerm[])[], { index }: Knowledge): ArticleTerms => {
  const texts = blocks.map(({ text }) => text);
  const all = { blocks, found, isMedical: isMedical(texts, found, index) };
  return {
    found,
    toMark: (settings) => termsToMark(all, settings, index),
    words: (settings) => wordsOfArticle(texts, wantedTerms(all, settings, index)),
    withAuthor: (term) => {
      const author = authorPlace(term, texts, found);
      const isIt = author !== null && author.start <= term.start && term.end <= author.end && found[author.block]?.includes(term);
      return { ...term, author: isIt ? null : author };
    },
  };
};
