/** The name of an entry in the data: `stage-iv-cancer`. Stays the same for good, so saved words keep it. */
export type EntryId = string & { readonly __brand: 'EntryId' };

/** The place of an entry in one built glossary, from 0. Changes from build to build: never save it. */
export type EntryNumber = number & { readonly __brand: 'EntryNumber' };

/** What sort of thing an entry is about. */
export const kinds = [
  'condition',
  'symptom',
  'test',
  'result',
  'treatment',
  'operation',
  'medicine',
  'body',
  'biology',
  'person',
  'care',
  'device',
  'research',
  'word',
] as const;
export type Kind = (typeof kinds)[number];

/** One meaning in the glossary, as `data/glossary/STYLE.md` tells to write it. */
export interface Entry {
  readonly id: EntryId;
  readonly term: string;
  readonly say?: string;
  readonly also: readonly string[];
  readonly plain: string;
  readonly more?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly kind: Kind;
  /** A word everybody knows (`diabetes`): explained when somebody asks, never marked. */
  readonly marked?: 'never';
  readonly see: readonly EntryId[];
  readonly source: string;
  readonly written: string;
  readonly checked?: { readonly by: string; readonly against: string; readonly date: string };
}

/** How a form came to be. A form by `sense` belongs to no entry of its own: the words around it tell what it means (`lib/core/senses`). */
export const vias = ['term', 'also', 'abbreviation', 'inflected', 'spelling', 'sense'] as const;
export type Via = (typeof vias)[number];

/** One spelling of a term, as it is printed. */
export interface Form {
  readonly words: string;
  readonly entryId: EntryId;
  readonly via: Via;
}

/** A form found in a text. `start` and `end` are UTF-16 offsets of that text; the best entry comes first, none for a form by `sense`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly EntryNumber[];
  readonly via: Via;
}
