import type { Definition } from '../abbreviations/definition.ts';
import { type Known, type Occurrence, occurrences } from '../abbreviations/expand.ts';
import { findDefinitions } from '../abbreviations/find-definitions.ts';
import type { EntryNumber, Match } from '../glossary/entry.ts';
import { matchText } from '../glossary/match.ts';
import type { Index } from '../glossary/open-index.ts';
import { type FoundTerm, foundTerm } from './found-term.ts';

/** Least share of an expansion that an entry's form must cover, when the glossary knows the abbreviation by that entry too. */
const leastShare = 0.5;

/** Two capitals or figures, or a capital behind a small letter, in one word: without them a block holds no abbreviation. */
const hasLetters = /[A-Z0-9]\S?[A-Z0-9]|[a-z][A-Z0-9]/;

/** The abbreviations that a block of the article itself defines. */
export const definitionsIn = (text: string): Definition[] => (hasLetters.test(text) ? findDefinitions(text) : []);

/**
 * The uses of abbreviations that the article defines, in one of its blocks. What the article says counts, whatever the glossary knows by these letters: its
 * entry is shown only if it is about the words the abbreviation stands for.
 * @param matches what the index found in the block
 */
export const usesOfDefined = (text: string, block: number, known: Known, matches: readonly Match[], index: Index): FoundTerm[] =>
  occurrences(text, block, known).map((occurrence) => {
    const { start, end, definition } = occurrence;
    const { expansion } = definition;
    return foundTerm({ start, end, via: 'article', expansion, entry: entryOf(expansion, sameEntries(occurrence, matches), index) });
  });

/** The entries the index gives for the same letters. */
const sameEntries = ({ start, end }: Occurrence, matches: readonly Match[]): readonly EntryNumber[] =>
  matches.find((match) => match.start === start && match.end >= end && match.via === 'abbreviation')?.entries ?? [];

/** The entry about the words of an expansion: of all of them, else of most when the letters are known to stand for it. */
const entryOf = (expansion: string, ofLetters: readonly EntryNumber[], index: Index): EntryNumber | null => {
  const found = matchText(expansion, index);
  const whole = found.find(({ start, end }) => start === 0 && end === expansion.length)?.entries[0];
  if (whole !== undefined) return whole;
  const most = found.find(
    ({ start, end, entries: [entry] }) =>
      entry !== undefined && ofLetters.includes(entry) && (end - start) / expansion.length >= leastShare,
  );
  return most?.entries[0] ?? null;
};
