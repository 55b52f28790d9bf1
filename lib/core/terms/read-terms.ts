import { matchText } from '../glossary/match.ts';
import type { Index } from '../glossary/open-index.ts';
import type { Senses } from '../senses/senses.ts';
import { isEnglish } from '../text/is-english.ts';
import type { WordParts } from '../word-parts/word-parts.ts';
import { builtWordFinder } from './built-words.ts';
import { definedIn, usesOfDefined } from './defined-abbreviations.ts';
import { type FoundTerm, foundTerm } from './found-term.ts';
import { senseTeller } from './tell-sense.ts';

/** A block as the engine sees it. */
export interface TermBlock {
  readonly text: string;
  /** A heading starts a section. */
  readonly isHeading: boolean;
  /** The language its markup says, if any. Other languages than English are left alone. */
  readonly lang?: string | null;
}

/** What the engine knows. */
export interface Knowledge {
  readonly index: Index;
  readonly senses: Senses;
  /** The tables of word parts, read when the first word is taken apart. */
  readonly parts: () => WordParts;
}

/**
 * Every mention in each block of what the glossary, the article or word parts explain, whatever its hardness, in order and without overlap. What an abbreviation
 * stands for in the article comes before what it stands for elsewhere; the longest phrase before the words in it.
 */
export const readTerms = (blocks: readonly TermBlock[], { index, senses, parts }: Knowledge): FoundTerm[][] => {
  const texts = blocks.map(({ text, lang }) => (isEnglish(text, lang ?? null) ? text : null));
  const matched = texts.map((text) => ({ text: text ?? '', matches: text === null ? [] : matchText(text, index) }));
  const tell = senseTeller(matched, senses, index);
  const known = definedIn(texts);
  const builtWords = builtWordFinder(parts);
  return matched.map(({ text, matches }, block) => {
    const uses = usesOfDefined(text, block, known, matches, index);
    const isOverridden = ({ start, end }: { start: number; end: number }): boolean =>
      uses.some((use) => use.start < end && start < use.end && end - start <= use.end - use.start);
    const told = matches.flatMap((match): FoundTerm[] => {
      if (isOverridden(match)) return [];
      const { start, end, via, entries } = match;
      const term = via === 'sense' ? tell(block, match) : foundTerm({ start, end, via, entry: entries[0] ?? null });
      return term ? [term] : [];
    });
    const isFree = (use: FoundTerm): boolean => !told.some(({ start, end }) => use.start < end && start < use.end);
    const explained = [...told, ...uses.filter(isFree)];
    return [...explained, ...builtWords(text, explained)].sort((a, b) => a.start - b.start);
  });
};
