import { tokens } from '../../lib/core/text/tokens.ts';
import type { Glossary } from './glossary.ts';

const LONGEST = 8;

/** A folded word of a text, and whether it is, alone or with the words beside it, a form of an entry. */
export interface PlacedWord {
  readonly word: string;
  readonly isForm: boolean;
}

/** The words of a text in order; the longest form that begins at a word takes it and those it covers. */
export function placedWords(text: string, phrases: Glossary['phrases']): PlacedWord[] {
  const all = tokens(text).map(({ word }) => word);
  const placed: PlacedWord[] = [];
  while (placed.length < all.length) {
    const covered = longestForm(all, placed.length, phrases);
    for (const word of all.slice(placed.length, placed.length + Math.max(1, covered))) placed.push({ word, isForm: covered > 0 });
  }
  return placed;
}

function longestForm(all: readonly string[], from: number, phrases: Glossary['phrases']): number {
  for (let length = Math.min(LONGEST, all.length - from); length > 0; length--) {
    const said = all.slice(from, from + length).join(' ');
    if (phrases.has(said) || phrases.has(said.replace(/'s$/, ''))) return length;
  }
  return 0;
}
