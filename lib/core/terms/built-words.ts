import { isInAddress } from '../glossary/in-address.ts';
import { splitWord } from '../word-parts/split-word.ts';
import type { WordPart } from '../word-parts/word-part.ts';
import type { WordParts } from '../word-parts/word-parts.ts';
import { type FoundTerm, foundTerm } from './found-term.ts';

/** Shorter words are looked up in the glossary or nowhere. */
const shortest = 7;
const longWords = /[\p{L}\p{M}'’-]{7,}/gu;

/** Finds the built words of an article that nothing else explains. Remembers each word, so that it is taken apart once. */
export const builtWordFinder = (
  tables: () => WordParts,
): ((text: string, covered: readonly Pick<FoundTerm, 'start' | 'end'>[]) => FoundTerm[]) => {
  const known = new Map<string, readonly WordPart[] | null>();
  const partsOf = (word: string): readonly WordPart[] | null => {
    const small = word.toLowerCase();
    const before = known.get(small);
    if (before !== undefined) return before;
    const parts = tables();
    const found = parts.familiar.has(small) ? null : splitWord(small, parts);
    known.set(small, found);
    return found;
  };
  return (text, covered) =>
    [...text.matchAll(longWords)].flatMap(({ 0: word, index: start }) => {
      const end = start + word.length;
      if (word.length < shortest || !/^\p{L}+$/u.test(word) || covered.some((other) => other.start < end && start < other.end)) return [];
      const found = partsOf(word);
      return found && !isInAddress(text, start, end) ? [foundTerm({ start, end, via: 'parts', parts: found })] : [];
    });
};
