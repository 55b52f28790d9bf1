import type { EntryId, EntryNumber, Match } from '../../../lib/core/glossary/entry.ts';
import { forms } from '../../../lib/core/glossary/forms.ts';
import { matchText } from '../../../lib/core/glossary/match.ts';
import { type Index, openIndex } from '../../../lib/core/glossary/open-index.ts';
import { packIndex } from '../../../lib/core/glossary/pack-index.ts';

/** An index of entries, each given as its term and other names, with every form the build makes. Numbers are places in the list. */
export const indexOf = (...entries: readonly (readonly string[])[]): Index => {
  const named = entries.map(([term = '', ...also], entry) => ({ id: `entry-${entry}` as EntryId, term, also, entry }));
  const packed = named.flatMap(({ entry, ...name }) => forms(name).map(({ words, via }) => ({ words, via, entry })));
  return openIndex(
    packIndex(
      packed,
      named.map(({ id }) => ({ id, kind: 'word' as const, hardness: 100 })),
      1,
    ),
  );
};

/** What is found, as it stands in the text. */
export const foundIn = (text: string, index: Index): string[] => matchText(text, index).map(({ start, end }) => text.slice(start, end));

/** The only match of a text. */
export const onlyMatch = (text: string, index: Index): Match => {
  const matches = matchText(text, index);
  if (matches.length !== 1) throw new Error(`${matches.length} matches in ${JSON.stringify(text)}`);
  return matches[0] as Match;
};

export const entry = (number: number): EntryNumber => number as EntryNumber;
