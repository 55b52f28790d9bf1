/** A piece taken out of the page: which pass took it, why, and where it stood. */
export interface Removal {
  /** Name of the pass in `lib/dom/clean`, or `choose` where it was never part of the choice, `defuse` for controls, `join` for repeats. */
  pass: string;
  reason: string;
  kind: 'clutter' | 'control' | 'unsure';
  /** Index of the last block of the article that stood before it; -1 when none did or it is not known. */
  after: number;
  /** Visible text, white space folded; lines joined by a newline. For a picture its description, which may be empty. */
  text: string;
  /** Cleaned markup, when the piece is one box of the page and not too large. Hostile: only `lib/dom/sanitize.ts` may turn it into nodes. */
  html?: string;
  /** Tells like pieces of other articles of the site (`signature.ts`); none for controls and repeats. */
  signature?: string;
}
