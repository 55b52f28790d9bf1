// npm run score:terms [-- CORPORA] [--only NAME] [--errors]: every table about finding terms; --errors lists what is wrong in the open part of its data.
import { parseArgs } from 'node:util';
import { table } from './score/table.ts';
import { tables } from './score/terms/tables.ts';
import { builtKnowledge } from './terms/built-knowledge.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const wanted = tables.filter(({ name }) => values.only === undefined || values.only === name);
if (wanted.length === 0) {
  console.error(`--only is one of ${tables.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const sources = { built: builtKnowledge(), corpora: positionals[0] ?? '../shared/corpora' };
const cell = (value: unknown): string =>
  typeof value === 'number' && !Number.isInteger(value) ? String(Math.round(value * 1000) / 1000) : String(value ?? '');
for (const { name, rows, errors } of wanted) {
  const found = rows(sources);
  const [first] = found;
  console.log(`\n${name}\n`);
  if (!first) console.log('There is no corpus for it.');
  else {
    const head = Object.keys(first);
    console.log(
      table(
        head,
        found.map((row) => head.map((key) => cell((row as Record<string, unknown>)[key]))),
      ),
    );
  }
  if (values.errors) for (const line of errors?.(sources) ?? []) console.log(line);
}
