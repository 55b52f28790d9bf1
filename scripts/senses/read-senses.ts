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
  return { table: { rows, classes }, problems: [...problems, ...patternProblems({ rows, classes })] };
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
