// node scripts/score-abbreviations.ts [CORPORA] [--errors]: how many of the abbreviations that abstracts define are found, and how many found ones are defined.
import { parseArgs } from 'node:util';
import { figure, table } from './score/table.ts';
import { abbreviationErrors, scoreAbbreviations } from './score/terms/abbreviations.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean', default: false } } });
const corpora = positionals[0] ?? '../shared/corpora';

const head = ['abstracts', 'compared', 'labelled', 'found', 'right', 'precision', 'recall', 'f1'];
const cell = (value: string | number | undefined): string =>
  typeof value === 'number' && !Number.isInteger(value) ? figure(value) : String(value ?? '');
console.log(
  table(
    head,
    scoreAbbreviations(corpora).map((row) => head.map((name) => cell(row[name]))),
  ),
);

if (values.errors)
  for (const { id, what, abbreviation, expansion } of abbreviationErrors(corpora))
    console.log(`${id} ${what.padEnd(6)} ${abbreviation} | ${expansion}`);
