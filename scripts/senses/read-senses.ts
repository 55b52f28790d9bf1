import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { kinds } from '../../lib/core/glossary/entry.ts';
import { against, type Place, places } from '../../lib/core/senses/cues.ts';
import { parsePattern } from '../../lib/core/senses/pattern.ts';
import type { Problem } from '../glossary/problem.ts';
import { type RawSense, type SenseTable, senseRow, type WordClasses } from './sense-table.ts';

/** Classes that come from no list: kinds of entries, and numbers. */
const builtIn: readonly string[] = [...kinds, 'number'];

/** The names of all classes, in the order of their bits. */
export const classNames = (classes: WordClasses): string[] => [...new Set([...builtIn, ...Object.keys(classes).sort()])];

/** Reads `classes.yml` and the rows of `en/*.yml` below a folder. Files of the wrong shape become problems and are left out. */
export const readSenseTable = (folder: string): { table: SenseTable; problems: Problem[] } => {
  const validate = new Ajv({ allErrors: true }).compile<Record<string, { forms?: string[]; senses: RawSense[] }>>(
    JSON.parse(readFileSync(`${folder}/senses.schema.json`, 'utf8')) as object,
  );
  const classes = parse(readFileSync(`${folder}/classes.yml`, 'utf8'), { schema: 'failsafe' }) as WordClasses;
  const problems: Problem[] = [];
  const files = readdirSync(`${folder}/en`)
    .filter((name) => name.endsWith('.yml'))
    .sort();
  const rows = files.flatMap((name) => {
    const file = `senses/en/${name}`;
    const raw: unknown = parse(readFileSync(`${folder}/en/${name}`, 'utf8'), { schema: 'failsafe' });
    if (validate(raw)) return Object.entries(raw).map(([word, row]) => senseRow(file, word, row));
    for (const { instancePath, message = 'is wrong' } of validate.errors ?? []) {
      const [, key = '', ...path] = instancePath.split('/');
      problems.push({ file, key, rule: 'schema', what: `${path.join('.')} ${message}; see data/senses/senses.schema.json` });
    }
    return [];
  });
  return { table: { rows, classes }, problems: [...problems, ...classProblems(classes), ...patternProblems({ rows, classes })] };
};

/** A class has one bit of a number that keeps its sign. */
const MOST_CLASSES = 31;

/** Classes that hold one there is none of, and more classes than there is room for. */
const classProblems = (classes: WordClasses): Problem[] => {
  const names = classNames(classes);
  const at = { file: 'senses/classes.yml', rule: 'class' };
  const unknown = Object.entries(classes).flatMap(([key, words]) =>
    words
      .filter((word) => word.startsWith('$') && !names.includes(word.slice(1)))
      .map((word): Problem => ({ ...at, key, what: `there is no class ${word}; mend it, or add the class` })),
  );
  const tooMany = `there are ${names.length} classes; merge some, ${MOST_CLASSES} is the most`;
  return names.length > MOST_CLASSES ? [...unknown, { ...at, what: tooMany }] : unknown;
};

/** Patterns that name a class there is none of. */
const patternProblems = ({ rows, classes }: SenseTable): Problem[] => {
  const names = classNames(classes);
  return rows.flatMap(({ file, word, senses }) =>
    senses
      .flatMap((sense) => [
        ...(Object.keys(places) as Place[]).flatMap((place) => sense[place] ?? []),
        ...against.flatMap((place) => sense.not?.[place] ?? []),
      ])
      .flatMap((pattern): Problem[] => {
        try {
          parsePattern(pattern, names);
          return [];
        } catch (error) {
          return [
            { file, key: word, rule: 'pattern', what: `${(error as Error).message}; mend it, or add the class to data/senses/classes.yml` },
          ];
        }
      }),
  );
};
