/** A piece taken out of the page: which pass took it, why, and where it stood. */
export interface Removal {
  /** Name of the pass in `lib/dom/clean`, or `choose` where it was never part of the choice, `defuse` for controls, `join` for repeats. */
  pass: string;
  reason: string;
  kind: 'clutter' | 'control' | 'unsure';
  /** Index of the last block of the article that stood before it; -1 when none did or it is not known. */
  after: number;
  /** Visible text, white space folded; lines joined by a newline. */
  text: string;
}
