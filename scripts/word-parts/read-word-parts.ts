import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Problem } from '../glossary/problem.ts';

/** The sections every file has to have. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'beginnings.yml': ['all'],
  'drug-stems.yml': ['medicines'],
  'endings.yml': ['after-roots', 'after-any', 'general'],
  'exceptions.yml': ['built', 'medicines'],
  'roots.yml': ['medical', 'everyday'],
};

/** One line: the forms of a part (`nephr/o, ren/o`) and what it means. */
export interface Row {
  readonly forms: string;
  readonly meaning: string;
}

/** The rows of a section of a file, in the order they stand there. */
export interface Section {
  readonly file: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Reads `data/word-parts/<language>`. What has not the right shape becomes a problem and is left out. */
export const readWordParts = (folder: string): { sections: Section[]; problems: Problem[] } => {
  const there = readdirSync(folder).sort();
  const strange = there.filter((file) => !(file in FILES));
  const problems = strange.map(
    (file): Problem => ({ file, rule: 'shape', what: `no such table; its name is one of ${Object.keys(FILES).join(', ')}` }),
  );
  const sections = Object.entries(FILES).flatMap(([file, names]) => {
    const text = there.includes(file) ? readFileSync(`${folder}/${file}`, 'utf8') : '';
    const read = readTable(file, text, names);
    problems.push(...read.problems);
    return read.sections;
  });
  return { sections, problems };
};

/** Reads one table. The failsafe schema makes every scalar a string: `no` must not become `false`. */
export const readTable = (file: string, text: string, names: readonly string[]): { sections: Section[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const wrong = (key: string, what: string): void => void problems.push({ file, key, rule: 'shape', what });
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) {
    const what = (message: string): string => `${message.replace(/\s+/g, ' ')}; mend the line`;
    return { sections: [], problems: document.errors.map(({ message }) => ({ file, rule: 'yaml', what: what(message) })) };
  }
  const raw = entriesOf(document.toJS());
  for (const [name] of raw.filter(([name]) => !names.includes(name))) wrong(name, `no such section; there are ${names.join(', ')}`);
  const sections = names.map((name): Section => {
    const section = raw.find(([key]) => key === name);
    if (!section) wrong(name, 'is missing; write the section');
    const rows = entriesOf(section?.[1]).flatMap(([forms, meaning]): Row[] => {
      if (typeof meaning === 'string') return [{ forms, meaning }];
      wrong(forms, 'should be one line, `forms: meaning`');
      return [];
    });
    return { file, name, rows };
  });
  return { sections, problems };
};

const entriesOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);
