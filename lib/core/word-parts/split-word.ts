import { drugStem } from './drug-stem.ts';
import { mayFollow } from './may-follow.ts';
import { CLEARLY, cuts, extended, type Path, START } from './path.ts';
import type { WordPart } from './word-part.ts';
import type { WordParts } from './word-parts.ts';

/** How much doubt a letter of the word can bear. */
const BEARABLE = 0.335;
const SHORTEST_WORD = 5;
/** Longer ones are no words; the work stays small whatever stands in a page. */
const LONGEST_WORD = 60;

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
  if (!best || best.doubt > BEARABLE * small.length) return drugStem(word, tables);
  return !next || next.cost - best.cost >= CLEARLY ? best.parts : null;
};

/** The sensible splits, the cheapest first. Those that cut at the same places are no rivals: the cheapest of them stands for all. */
const splits = (word: string, small: string, { pieces, longest }: WordParts): Path[] => {
  const reached: Path[][] = Array.from({ length: small.length + 1 }, () => []);
  reached[0] = [START];
  for (let at = 0; at < small.length; at++)
    for (let end = at + 1; end <= Math.min(small.length, at + longest); end++)
      for (const piece of pieces.get(small.slice(at, end)) ?? [])
        for (const path of reached[at] ?? [])
          if (mayFollow(path, piece, small, at, end)) keep(reached[end], extended(path, piece, word.slice(at, end), small[at]));
  const whole = (reached[small.length] ?? []).filter(({ medical, parts }) => medical && parts.length > 1).sort((a, b) => a.cost - b.cost);
  return whole.filter((path, i) => whole.findIndex((other) => cuts(other) === cuts(path)) === i);
};

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
