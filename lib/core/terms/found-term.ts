import type { EntryNumber, Via } from '../glossary/entry.ts';

/** One of several things an abbreviation may mean. */
export interface Meaning {
  readonly stands: string;
  readonly entry: EntryNumber | null;
}

/** A word or phrase found in a block, and what it means there. `start` and `end` are UTF-16 offsets of the block's text. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly via: Via;
  /** The entry its card shows, if the glossary has it. */
  readonly entry: EntryNumber | null;
  /** What an abbreviation stands for here: by the article itself, else by the words around it. */
  readonly expansion: string | null;
  /** What it could mean, when nothing tells which: never one meaning. */
  readonly couldMean: readonly Meaning[];
}

/** What two mentions share when they mean the same thing: for first mentions, lists and saved words within one article. */
export const identityOf = ({ entry, expansion, couldMean }: Pick<FoundTerm, 'entry' | 'expansion' | 'couldMean'>): string => {
  if (entry !== null) return `e${entry}`;
  return expansion === null ? `?${couldMean.map(({ stands }) => stands).join('|')}` : `x${expansion.toLowerCase()}`;
};
