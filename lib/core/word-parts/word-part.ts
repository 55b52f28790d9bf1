/** What a part of a word is: what comes first, what it is about, what is the matter or done, what a medicine does, a bare name. */
export type PartKind = 'beginning' | 'root' | 'ending' | 'drug-stem' | 'name';

/** A part as it stands in the word; the parts of a word joined are the word. */
export interface WordPart {
  readonly text: string;
  /** One to five everyday words; empty for a `name`. */
  readonly meaning: string;
  readonly kind: PartKind;
}
