// npm run check:data [-- --fix] [-- FILE …]: checks the glossary, its tables and the word parts; --fix sorts files and lays them out first.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonical } from './glossary/canonical.ts';
import { checkGlossary } from './glossary/check-glossary.ts';
import { claims } from './glossary/claims.ts';
import { problemLine } from './glossary/problem.ts';
import { readTopics } from './glossary/read-topics.ts';
import { readWordTables } from './glossary/word-tables.ts';
import { readSenseTable } from './senses/read-senses.ts';
import { checkWordParts } from './word-parts/check-word-parts.ts';
import { laidOutTables } from './word-parts/lay-out.ts';
import { readWordParts } from './word-parts/read-word-parts.ts';

const data = fileURLToPath(new URL('../data', import.meta.url));
const folder = `${data}/glossary/en`;
const partsFolder = `${data}/word-parts/en`;
const schema = `${data}/glossary/entry.schema.json`;
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));

if (process.argv.includes('--fix')) {
  const { topics, problems } = readTopics(folder, schema);
  const broken = new Set(problems.map(({ file }) => file));
  for (const { file, text, entries } of topics) {
    // A file the schema refuses has lost entries on reading: writing it back would lose them for good.
    if (broken.has(file) || (wanted.length > 0 && !wanted.includes(file))) continue;
    const laidOut = canonical(entries);
    if (laidOut !== text) writeFileSync(`${folder}/${file}`, laidOut);
  }
  for (const [file, laidOut] of laidOutTables(readWordParts(partsFolder)))
    if (wanted.length === 0 || wanted.includes(file)) writeFileSync(`${partsFolder}/${file}`, laidOut);
}

const read = readTopics(folder, schema);
const senses = readSenseTable(`${data}/senses`);
const checked = checkGlossary(read.topics, readWordTables(data), senses.table);
const parts = readWordParts(partsFolder);
const found = [...read.problems, ...senses.problems, ...checked.problems, ...parts.problems, ...checkWordParts(parts.sections)];
const problems = found.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
for (const problem of problems) console.log(problemLine(problem));
const count = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}`;
console.log(
  [
    count(checked.glossary.entries.length, 'entries'),
    count(claims(checked.glossary.entries).size, 'forms'),
    count(senses.table.rows.length, 'words of several senses'),
    count(parts.sections.flatMap(({ rows }) => rows).length, 'rows of word parts'),
    count(problems.length, 'errors'),
  ].join(', '),
);
if (problems.length > 0) process.exitCode = 1;
