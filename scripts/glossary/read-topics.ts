import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { parseDocument } from 'yaml';
import type { Entry, EntryId } from '../../lib/core/glossary/entry.ts';
import type { Problem } from './problem.ts';
import type { Topic } from './topic.ts';

/** An entry as it stands in a file the schema lets pass. */
export type RawEntry = Omit<Entry, 'id' | 'also' | 'see'> & Partial<Pick<Entry, 'also' | 'see'>>;

/** Reads every topic of a folder of YAML files. Files or entries of the wrong shape become problems and are left out. */
export function readTopics(folder: string, schemaFile: string): { topics: Topic[]; problems: Problem[] } {
  const validate = readSchema(schemaFile);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort();
  const read = files.map((file) => readTopic(file, readFileSync(`${folder}/${file}`, 'utf8'), validate));
  return { topics: read.map(({ topic }) => topic), problems: read.flatMap(({ problems }) => problems) };
}

/** The check of a topic's shape that a schema file asks for. */
export function readSchema(schemaFile: string): ValidateFunction<Record<string, RawEntry>> {
  const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'));
  return new Ajv({ allErrors: true }).compile<Record<string, RawEntry>>(schema as object);
}

/** Reads one topic. The failsafe schema makes every scalar a string: `NO` must not become `false`. */
export function readTopic(
  file: string,
  text: string,
  validate: ValidateFunction<Record<string, RawEntry>>,
): { topic: Topic; problems: Problem[] } {
  const document = parseDocument(text, { schema: 'failsafe' });
  const wrong = document.errors.map(
    (error): Problem => ({ file, rule: 'yaml', what: `${error.message.replace(/\s+/g, ' ')}; mend the line` }),
  );
  if (wrong.length > 0) return { topic: { file, text, entries: [], whole: false }, problems: wrong };
  const raw: unknown = document.toJS();
  if (validate(raw)) return { topic: { file, text, entries: Object.entries(raw).map(complete), whole: true }, problems: [] };
  // A bad id gives two errors; the one that says which pattern it breaks is enough.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  const problems = errors.map((error) => schemaProblem(file, error));
  const bad = new Set(problems.map(({ key }) => key));
  const rest = bad.has(undefined) || typeof raw !== 'object' || raw === null ? {} : raw;
  const kept = Object.entries(rest as Record<string, RawEntry>).filter(([id]) => !bad.has(id));
  return { topic: { file, text, entries: kept.map(complete), whole: false }, problems };
}

function complete([id, raw]: [string, RawEntry]): Entry {
  return { also: [], see: [], ...raw, id: id as EntryId };
}

function schemaProblem(file: string, error: ErrorObject): Problem {
  const [, key, ...path] = error.instancePath.split('/');
  const detail = Object.values(error.params as Record<string, unknown>)
    .filter((value) => typeof value !== 'number')
    .join(', ');
  const where = path.length > 0 ? `${path.join('.')} ` : '';
  const what = `${where}${error.message ?? 'is wrong'} (${detail}); see data/glossary/entry.schema.json`;
  const named = key ?? error.propertyName;
  return named === undefined ? { file, rule: 'schema', what } : { file, key: named, rule: 'schema', what };
}
