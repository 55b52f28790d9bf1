import type { EntryNumber, Via } from '../glossary/entry.ts';
import type { WordPart } from '../word-parts/word-part.ts';

/** One of several things an abbreviation may mean. */
export interface Meaning {
  readonly stands: string;
  readonly entry: EntryNumber | null;
}

/** Where the author of an article explains a term: UTF-16 offsets of a block, by its number. */
export interface AuthorPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The words there. A card quotes these: the numbers of blocks change when a page is joined or a piece is put back. */
  readonly words: string;
}

/** How a term came to be found: by a form of the glossary, by the article that defines it, by the parts it is built of, by the person who asked. */
export type FoundBy = Via | 'article' | 'parts' | 'asked';

/** A word or phrase found in a block, and what it means there. `start` and `end` are UTF-16 offsets of the block's text. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly via: FoundBy;
  /** The entry its card shows, if the glossary has it. */
  readonly entry: EntryNumber | null;
  /** What an abbreviation stands for here: by the article itself, else by the words around it. */
  readonly expansion: string | null;
  /** What it could mean, when nothing tells which, or whether it does: never shown as the meaning. */
  readonly couldMean: readonly Meaning[];
  /** What a word without an entry is built of: shown as parts, never as a meaning. */
  readonly parts: readonly WordPart[];
  /** The author's own explanation, once somebody asked for it (`ArticleTerms.withAuthor`). */
  readonly author: AuthorPlace | null;
}

/** A found term of which only some things are known. */
export const foundTerm = (given: Pick<FoundTerm, 'start' | 'end' | 'via'> & Partial<FoundTerm>): FoundTerm => ({
  entry: null,
  expansion: null,
  couldMean: [],
  parts: [],
  author: null,
  ...given,
});

/** What two mentions share when they mean the same thing: for first mentions, lists and jumps within one article. */
export const identityOf = ({
  entry,
  expansion,
  couldMean,
  parts,
}: Pick<FoundTerm, 'entry' | 'expansion' | 'couldMean' | 'parts'>): string => {
  if (entry !== null) return `e${entry}`;
  if (expansion !== null) return `x${expansion.toLowerCase()}`;
  if (couldMean.length > 0) return `?${couldMean.map(({ stands }) => stands).join('|')}`;
  return `p${parts.map(({ text }) => text.toLowerCase()).join('')}`;
};
