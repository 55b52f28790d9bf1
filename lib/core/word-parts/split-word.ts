import { drugStem } from './drug-stem.ts';
import type { WordPart } from './word-part.ts';
import type { Piece, WordParts } from './word-parts.ts';

/** What is known of a word as far as it is split. */
interface Path {
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
/** How much doubt a letter of the word can bear. */
const BEARABLE = 0.335;
/** How much cheaper than the next split the best must be. */
const CLEARLY = 0.25;
/** Shorter roots are in too many everyday words to stand before an ending that says little: or-al, but ur-emia. */
const SHORTEST_ROOT = 3;
const SHORTEST_INNER_BEGINNING = 3;
const SHORTEST_WORD = 5;
/** Longer ones are no words; the work stays small whatever stands in a page. */
const LONGEST_WORD = 60;

const START: Path = { parts: [], cost: 0, doubt: 0, last: null, medical: false };
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouyh'.includes(letter);

/**
 * The parts a word is built of: "nephrectomy" → nephr (kidney) + ectomy (cutting out); of a medicine its name and the end that tells
 * what it does. For words nobody has explained. `null` when not every letter can be accounted for, when nothing medical is in it, or
 * when two splits are about as good.
 * @param word one word, in any capitals
 */
export const splitWord = (word: string, tables: WordParts): readonly WordPart[] | null => {
  const small = word.toLowerCase();
  if (small.length !== word.length || small.length < SHORTEST_WORD || small.length > LONGEST_WORD) return null;
  if (tables.exceptions.has(small)) return null;
  const [best, next] = splits(word, small, tables);
  if (!best) return drugStem(word, tables);
  const clear = !next || next.cost - best.cost >= CLEARLY;
  return clear && best.doubt <= BEARABLE * small.length ? best.parts : null;
};

/** The sensible splits, the cheapest first. Those that cut at the same places are no rivals: the cheapest of them stands for all. */
const splits = (word: string, small: string, { pieces, longest }: WordParts): Path[] => {
  const reached: Path[][] = Array.from({ length: small.length + 1 }, () => []);
  reached[0] = [START];
  for (let at = 0; at < small.length; at++)
    for (let end = at + 1; end <= Math.min(small.length, at + longest); end++)
      for (const piece of pieces.get(small.slice(at, end)) ?? [])
        for (const path of reached[at] ?? [])
          if (fits(path, piece, small, at, end)) keep(reached[end], extended(path, piece, word.slice(at, end), small[at]));
  const whole = (reached[small.length] ?? []).filter(({ medical, parts }) => medical && parts.length > 1).sort((a, b) => a.cost - b.cost);
  return whole.filter((path, i) => whole.findIndex((other) => cuts(other) === cuts(path)) === i);
};

/** The order of parts: beginnings, roots, at most one ending; an ending closes the word and a piece that is open does not. */
const fits = (path: Path, piece: Piece, word: string, at: number, end: number): boolean => {
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

const extended = ({ parts, cost, doubt, last, medical }: Path, piece: Piece, text: string, first: string | undefined): Path => {
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

const cuts = ({ parts }: Path): string => parts.map(({ text }) => text).join('-');

/** Whether the same may follow both. */
const goOnAlike = (a: Path, b: Path): boolean => a.last?.kind === b.last?.kind && a.last?.bare === b.last?.bare && a.medical === b.medical;

/** Of the paths that go on alike the cheapest two that cut differently are enough; so the work grows with the letters only. */
const keep = (paths: Path[] | undefined, path: Path): void => {
  if (!paths) return;
  const alike = [...paths.filter((other) => goOnAlike(other, path)), path].sort((a, b) => a.cost - b.cost);
  const different = alike.filter((one, i) => alike.findIndex((other) => cuts(other) === cuts(one)) === i).slice(0, 2);
  const others = paths.filter((other) => !goOnAlike(other, path));
  paths.splice(0, paths.length, ...others, ...different);
};
