import type { EntryId } from '../glossary/entry.ts';
import { fold } from '../text/fold.ts';

/** What a person wrote about a word. `date` is a day: 2026-11-23. */
export interface OwnMeaning {
  /** The word as it stood where the note was written. */
  readonly word: string;
  readonly meaning: string;
  readonly date: string;
}

/** A word to ask a doctor about, with the sentence it stood in and the page it was read on. */
export interface Question {
  readonly word: string;
  readonly sentence: string;
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** What a person has told Plainly about words, oldest first. */
export interface Mine {
  readonly version: 1;
  /** Entries the person knows: they are not marked. */
  readonly known: readonly EntryId[];
  /** By `noteKey` of the word. */
  readonly own: Readonly<Record<string, OwnMeaning>>;
  readonly questions: readonly Question[];
}

export const nothingMine: Mine = { version: 1, known: [], own: {}, questions: [] };

/** Beyond `things` of a kind nothing is added: a person's notes are never dropped for newer ones. Texts are cut at `letters`. */
export const mostMine = { things: 2_000, letters: 2_000 };

/** A text as long as is kept. */
export const cutMine = (text: string): string => text.slice(0, mostMine.letters);

/** What a note is kept under: the word without capitals, accents and odd blanks. */
export const noteKey = (word: string): string => fold(cutMine(word)).replace(/\s+/g, ' ').trim();

/** The day of a moment where the person is: 2026-11-23. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
