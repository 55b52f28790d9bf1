import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { stringify } from 'yaml';
import { checkGlossary } from '../../scripts/glossary/check-glossary.ts';
import { type Problem, problemLine } from '../../scripts/glossary/problem.ts';
import { type RawEntry, readTopic } from '../../scripts/glossary/read-topics.ts';
import type { WordTables } from '../../scripts/glossary/word-tables.ts';
import { noTable, type SenseTable } from '../../scripts/senses/sense-table.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../data/glossary/entry.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile<Record<string, RawEntry>>(schema);

/** Word tables of the tests' own: what is common here does not change with the data. */
export const words: WordTables = {
  common: new Set(
    'a an and any ask at bag beat body bone break can cell child clear cold crack do doctor fluid from give go grow hand hard have help hold hurt in inside into is it it lung make move new of one or part person pill place put see sick skin small so soft take that the thing this to two under use what when where with you your'.split(
      ' ',
    ),
  ),
  never: new Set(['cold', 'stage', 'OR']),
  medicineEndings: ['statin'],
  notMedicines: new Set(['somatostatin']),
};

/** A good sentence, and others for entries that stand beside one with it. */
const sentence = 'A small part of the body that you can move.';
const sentences: Readonly<Record<string, string>> = {
  'crohns-disease': 'One part that is sick inside and cold in one place.',
  'tibias-two': 'Two parts of the hand that break when it is cold.',
  patella: 'A thing inside the lung that can beat and clear.',
  antibiotic: 'Pills to take when sick or when a bone hurts you.',
  femur: 'One hard bone under the skin of the hand.',
  fibula: 'A thing that you put in a cold place when it breaks.',
  'graft-bone': 'A bone that is put in one place from the hand.',
};

type Fields = Readonly<Record<string, unknown>>;

/** A topic with one good entry a line: id → the fields that are not as in every good entry. */
export const topicOf = (entries: Readonly<Record<string, Fields>>): string =>
  Object.entries(entries)
    .map(([id, fields]) => {
      const all: Fields = {
        term: id.replaceAll('-', ' '),
        say: 'SAY-ing',
        plain: sentences[id] ?? sentence,
        ...fields,
      };
      const { term, say, also, plain, more, kind = 'body', marked, see, parts } = all;
      const ordered = { term, say, also, plain, more, kind, marked, see, parts, source: 'Plainly', written: '2026-11-23' };
      return stringify(
        { [id]: Object.fromEntries(Object.entries(ordered).filter(([, value]) => value !== undefined)) },
        { schema: 'failsafe', lineWidth: 0 },
      );
    })
    .join('\n');

/** Reads and checks topics, file name → text, as `npm run check:data` does. */
export const problemsOf = (files: Readonly<Record<string, string>>, senses: SenseTable = noTable): Problem[] => {
  const read = Object.entries(files).map(([file, text]) => readTopic(file, text, validate));
  const topics = read.map(({ topic }) => topic);
  return [...read.flatMap(({ problems }) => problems), ...checkGlossary(topics, words, senses).problems];
};

/** The printed lines of the problems of one file, `t.yml`. */
export const linesOf = (text: string): string[] => problemsOf({ 't.yml': text }).map(problemLine);
