import { isVowel, type Path } from './path.ts';
import type { Piece } from './word-parts.ts';

/** Shorter roots are in too many everyday words to stand before an ending that says little: or-al, but ur-emia. */
const SHORTEST_ROOT = 3;
const SHORTEST_INNER_BEGINNING = 3;

/**
 * Whether a piece may go on a path: beginnings, roots, at most one ending, which closes the word as no open piece does.
 * @param word in small letters; the piece is from `at` to `end` in it
 */
export const mayFollow = (path: Path, piece: Piece, word: string, at: number, end: number): boolean => {
  const closes = end === word.length;
  if (piece.kind === 'ending') return closes && endingFits(path, piece, word[at]);
  if (closes && piece.open) return false;
  return piece.kind === 'root' || beginningFits(path, piece, end - at, word[end]);
};

const endingFits = ({ last, parts }: Path, { needsRoot, medical }: Piece, first: string | undefined): boolean => {
  if (last === null || (needsRoot && last.kind !== 'root')) return false;
  // An ending that says little, such as -al, takes the place of the joining vowel.
  const joinsTwice = last.open && !last.bare && isVowel(first);
  return medical || (!joinsTwice && (parts.at(-1)?.text.length ?? 0) >= SHORTEST_ROOT);
};

const beginningFits = ({ last, parts }: Path, { bare }: Piece, length: number, next: string | undefined): boolean => {
  // "endarterectomy", "anemia": without its vowel before a vowel; "aphasia": the lone letter before a consonant.
  if (bare ? !isVowel(next) : length === 1 && isVowel(next)) return false;
  if (last?.kind === 'root') return length >= SHORTEST_INNER_BEGINNING;
  return length > 1 || last === null || (parts.at(-1)?.text.length ?? 0) > 2;
};
