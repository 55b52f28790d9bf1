import { noTable, type SenseTable } from '../senses/sense-table.ts';
import { type Glossary, glossary } from './glossary.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import type { Topic } from './topic.ts';
import type { WordTables } from './word-tables.ts';

/** Runs every house rule over the topics. Gives the problems file by file, each file's in the order of the rules. */
export function checkGlossary(
  topics: readonly Topic[],
  words: WordTables,
  senses: SenseTable = noTable,
): { glossary: Glossary; problems: Problem[] } {
  const whole = glossary(topics, words, senses);
  const problems = rules.flatMap(({ name, run }) => run(whole).map((problem): Problem => ({ ...problem, rule: name })));
  const order = topics.map(({ file }) => file);
  return { glossary: whole, problems: problems.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file)) };
}
