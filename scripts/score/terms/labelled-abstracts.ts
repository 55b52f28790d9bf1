import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An abbreviation and what it stands for, as people wrote them down. */
export interface Pair {
  abbreviation: string;
  expansion: string;
}

/** A paper's title and abstract, and the pairs that are defined in them. */
export interface LabelledAbstract {
  id: string;
  /** The title and the abstract: one text each, as two blocks. */
  texts: string[];
  pairs: Pair[];
}

const FILE = 'abbreviations/MED1250_labeled';
/** A pair stands on a line of its own, set in by two blanks. Lines that begin with `//` are remarks, some of them on a pair that does not count. */
const PAIR = /^ {2}([^|]+)\|(.*)$/;
const REMARK = /^\s*\/\//;
/** The number of an abstract. Short numbers alone on a line are sentences cut in the wrong place. */
const NUMBER = /^\d{5,}\s*$/;

const pairOf = (line: string): Pair | undefined => {
  const [, abbreviation, expansion] = PAIR.exec(line) ?? [];
  return abbreviation === undefined || expansion === undefined
    ? undefined
    : { abbreviation: abbreviation.trim(), expansion: expansion.trim() };
};

/** The title is the first line and what goes on under it up to a blank line; most abstracts have no blank line and a title of one line. */
const textsOf = (lines: readonly string[]): string[] => {
  const blank = lines.findIndex((line, i) => i > 0 && line.trim() === '');
  const ends = blank > 0 && blank < lines.length - 1 ? blank : 1;
  return [lines.slice(0, ends), lines.slice(ends)].map((part) => part.join('').trim()).filter((text) => text !== '');
};

/**
 * The abstracts of MED1250 (NCBI, with Ab3P: Sohn et al. 2008) in the order of the file. `corpora` is the folder of the corpora.
 * Each begins with its number alone on a line; the file is in Latin letters of one byte.
 */
export const labelledAbstracts = (corpora: string): LabelledAbstract[] => {
  const found: { id: string; lines: string[]; pairs: Pair[] }[] = [];
  for (const line of readFileSync(join(corpora, FILE), 'latin1').split(/\r?\n/)) {
    const last = found.at(-1);
    if (NUMBER.test(line)) found.push({ id: line.trim(), lines: [], pairs: [] });
    else if (last && !REMARK.test(line)) {
      const pair = pairOf(line);
      if (pair) last.pairs.push(pair);
      else last.lines.push(line);
    }
  }
  return found.map(({ id, lines, pairs }) => ({ id, texts: textsOf(lines), pairs }));
};
