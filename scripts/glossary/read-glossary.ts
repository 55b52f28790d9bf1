import { fileURLToPath } from 'node:url';
import { type Glossary, glossary } from './glossary.ts';
import { problemLine } from './problem.ts';
import { readTopics } from './read-topics.ts';
import { readWordTables } from './word-tables.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));

/** Reads the glossary of the repository. Throws with the list of problems when a file has not the right shape. */
export const readGlossary = (): Glossary => {
  const { topics, problems } = readTopics(`${data}/glossary/en`, `${data}/glossary/entry.schema.json`);
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  return glossary(topics, readWordTables(data));
};
