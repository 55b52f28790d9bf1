/** A piece of a text, in UTF-16 offsets of that text; `end` is behind the last one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place where a text says what an abbreviation stands for. Both strings are as they are printed at their ranges. */
export interface Definition {
  readonly abbreviation: string;
  readonly expansion: string;
  readonly abbreviationAt: Range;
  readonly expansionAt: Range;
}
