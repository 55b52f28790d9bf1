import { readFileSync } from 'node:fs';

/** One text beside one entry (`tests/core/text/form-cases.txt`): what must be found in it, in order; nothing where another word is meant. */
export interface FormCase {
  /** The heading it stands under. */
  rule: string;
  /** The term, then the other names. */
  entry: readonly string[];
  text: string;
  found: readonly string[];
}

const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll('\\n', '\n');

/** What must be found: the pieces in brackets; without brackets the whole text, a stop at its end left aside. */
const positive = (marked: string): Pick<FormCase, 'text' | 'found'> => {
  const found = [...marked.matchAll(/\[(.*?)\]/g)].map((piece) => piece[1] ?? '');
  return found.length > 0 ? { text: marked.replace(/[[\]]/g, ''), found } : { text: marked, found: [marked.replace(/\.$/, '')] };
};

/** Reads the table. Throws, with the line, where a row has no sign or no entry. */
export const readFormCases = (table: string): FormCase[] => {
  const cases: FormCase[] = [];
  let rule = '';
  let entry: readonly string[] = [];
  table.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    if (line.startsWith('== ')) [rule, entry] = [line.slice(3), []];
    else if (!/^[+-] /.test(line)) entry = line.split('; ');
    else {
      if (entry.length === 0) throw new Error(`form-cases.txt:${i + 1}: no entry stands before "${line}"`);
      for (const text of line.slice(2).split(' | ').map(unescaped))
        cases.push({ rule, entry, ...(line.startsWith('+') ? positive(text) : { text, found: [] }) });
    }
  });
  return cases;
};

const all = readFormCases(readFileSync(new URL('../../../tests/core/text/form-cases.txt', import.meta.url), 'utf8'));

/** Three in four, to work with; every fourth is held back, to see whether a rule holds for words it was not made for. */
export const openCases: readonly FormCase[] = all.filter((_, i) => i % 4 !== 3);
export const heldCases: readonly FormCase[] = all.filter((_, i) => i % 4 === 3);
