/** Where a cue must stand, and what it counts. Two are needed for an everyday word to be marked; see `choose-sense.ts`. */
export const places = {
  /** Right before the word, in the same sentence. */
  left: 3,
  /** Right after it. */
  right: 3,
  /** Within `reach` words before it. */
  before: 2,
  /** Within `reach` words after it. */
  after: 2,
  /** Anywhere in its sentence. */
  near: 2,
  /** Anywhere in its sentence, but not enough alone. */
  hint: 1,
  /** Anywhere in the article, not enough alone. */
  topic: 1,
} as const;
export type Place = keyof typeof places;

/** How far `before` and `after` look, in words. */
export const reach = 6;

/** What speaks against a sense. Right before or after the word it rules the sense out; elsewhere in the sentence it takes away as much as `near` gives. */
export const against = ['left', 'right', 'near'] as const;
export type Against = (typeof against)[number];

/**
 * Patterns by place. A pattern is words parted by spaces: `blood`, `blood|urine`, `$body` (a class of words), `*` (any one word), `the?` (may be missing),
 * `$Name`, `$Name,` and `$CAPS` (a word printed so). A word stands for all its inflected forms. `hint: ["*"]` is what an abbreviation
 * means where nothing near tells: the check of the data allows it where no second medical sense is left to guess between.
 */
export type Cues = { readonly [place in Place]?: readonly string[] } & {
  readonly not?: { readonly [place in Against]?: readonly string[] };
};
