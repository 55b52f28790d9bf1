import type { WordPart } from './word-part.ts';
import type { Piece } from './word-parts.ts';

/** What is known of a word as far as it is split. */
export interface Path {
  readonly parts: readonly WordPart[];
  readonly cost: number;
  /** The part of the cost that is owed to short parts: the doubt that letters only happen to look like parts. */
  readonly doubt: number;
  readonly last: Piece | null;
  readonly medical: boolean;
}

/** Every part costs this, so that few long parts win. */
const PART = 1;
/** Doubt by the letters of a part, from none on; longer ones have none. */
const DOUBTS = [0, 2, 1.3, 0.6, 0.2];
/** A root without its vowel before a consonant ("lymphnode") is rare, and so is a beginning in the middle ("lipodystrophy"). */
const RARE = 0.6;
/** How much cheaper than the next split the best must be. */
export const CLEARLY = 0.25;

/** Nothing is split yet. */
export const START: Path = { parts: [], cost: 0, doubt: 0, last: null, medical: false };

/** Letters before which a part drops its joining vowel: vowels, often y and h too ("anhidrosis"). */
export const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouyh'.includes(letter);

/** The path with one piece more. `text` is the piece as it stands in the word, `first` its first letter in small. */
export const extended = ({ parts, cost, doubt, last, medical }: Path, piece: Piece, text: string, first: string | undefined): Path => {
  const unsure = DOUBTS[text.length] ?? 0;
  const joinsBadly = last?.kind === 'root' && last.bare && !isVowel(first);
  // "angio-edema", not "angi-oedema": a joining vowel belongs to the part before it.
  const takesVowel = last?.bare && first === 'o' ? CLEARLY : 0;
  const standsOddly = last?.kind === 'root' && piece.kind === 'beginning';
  const rare = (joinsBadly ? RARE : 0) + (standsOddly ? RARE : 0);
  return {
    parts: [...parts, { text, meaning: piece.meaning, kind: piece.kind }],
    cost: cost + PART + unsure + rare + takesVowel,
    doubt: doubt + unsure + rare,
    last: piece,
    medical: medical || piece.medical,
  };
};

/** Where a path cuts, to compare it with others. */
export const cuts = ({ parts }: Path): string => parts.map(({ text }) => text).join('-');
