import { parse } from 'yaml';
import type { Entry } from '../../../lib/core/glossary/entry.ts';
import { glossary } from '../../../scripts/glossary/glossary.ts';
import type { Dialogue } from '../../../scripts/glossary/new-term/dialogue.ts';
import { type Desk, desk } from '../../../scripts/glossary/new-term/draft.ts';
import { problemLine } from '../../../scripts/glossary/problem.ts';
import { readSchema, readTopic } from '../../../scripts/glossary/read-topics.ts';
import { noTable, type SenseTable } from '../../../scripts/senses/sense-table.ts';
import { words } from '../glossary-of.ts';

export const schema = new URL('../../../data/glossary/entry.schema.json', import.meta.url).pathname;
const validate = readSchema(schema);

/** A desk with the topics of a test, file name → text. Throws where a text has not the right shape. */
export const deskOf = (files: Readonly<Record<string, string>>, senses: SenseTable = noTable): Desk => {
  const read = Object.entries(files).map(([file, text]) => readTopic(file, text, validate));
  const wrong = read.flatMap(({ problems }) => problems);
  if (wrong.length > 0) throw new Error(wrong.map(problemLine).join('\n'));
  const topics = read.map(({ topic }) => topic);
  return desk(glossary(topics, words, senses), validate);
};

/** Leads a talk with these answers: what was said in front of each and after the last, and the outcome where it came to one. */
export const talkWith = <T>(talk: Dialogue<T>, answers: readonly string[]): { said: string[]; outcome: T | undefined } => {
  const said: string[] = [];
  let step = talk.next();
  for (const answer of answers) {
    if (step.done) throw new Error(`"${answer}" was not asked for; the last question was: ${said.at(-1)}`);
    said.push(step.value);
    step = talk.next(answer);
  }
  return step.done ? { said, outcome: step.value } : { said: [...said, step.value], outcome: undefined };
};

/** The entries of a text by their ids. */
export const entriesIn = (text: string): Record<string, Partial<Entry>> => parse(text, { schema: 'failsafe' }) as Record<string, Entry>;
