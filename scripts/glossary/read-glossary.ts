import { fileURLToPath } from 'node:url';
import { readSenseTable } from '../senses/read-senses.ts';
import { type Glossary, glossary } from './glossary.ts';
import { problemLine } from './problem.ts';
import { readTopics } from './read-topics.ts';
import { readWordTables } from './word-tables.ts';

/** The data folder of the repository. */
export const dataFolder: string = fileURLToPath(new URL('../../data', import.meta.url));

/** Reads the glossary of a data folder. Throws with the list of problems when a file has not the right shape. */
export const readGlossary = (data = dataFolder): Glossary => {
  const { topics, problems } = readTopics(`${data}/glossary/en`, `${data}/glossary/entry.schema.json`);
  const senses = readSenseTable(`${data}/senses`);
  const wrong = [...problems, ...senses.problems];
  if (wrong.length > 0) throw new Error(wrong.map(problemLine).join('\n'));
  return glossary(topics, readWordTables(data), senses.table);
};
