// npm run --silent detect -- TEXTS.jsonl [--first] [--level fewer|usual|more]: lines {"id","text"} in, one line of matches each out.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EntryNumber } from '../lib/core/glossary/entry.ts';
import { type Level, levels } from '../lib/core/glossary/levels.ts';
import { openIndex } from '../lib/core/glossary/open-index.ts';
import { entryIn, shardFile, shardOf } from '../lib/core/glossary/shards.ts';
import { readSenses } from '../lib/core/senses/senses.ts';
import { articleTerms } from '../lib/core/terms/article-terms.ts';
import { parseWordParts } from '../lib/core/word-parts/word-parts.ts';
import { buildGlossary } from './glossary/build.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { packedWordParts } from './word-parts/pack-word-parts.ts';

const fail = (message: string): never => {
  console.error(`detect: ${message}`);
  process.exit(1);
};

interface Text {
  id: unknown;
  text: string;
}

const readTexts = (file: string): Text[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        const value = JSON.parse(line) as Text;
        if (typeof value.text === 'string' && value.id !== undefined) return [value];
      } catch {
        // Said below, with the number of the line.
      }
      return fail(`${file}: line ${i + 1} is not {"id","text"}`);
    });

const { values, positionals } = parseArgs({ allowPositionals: true, options: { first: { type: 'boolean' }, level: { type: 'string' } } });
const file = positionals[0] ?? fail('give a file with a line {"id","text"} for each text');
const level: Level = levels.find((one) => one === (values.level ?? 'usual')) ?? fail(`--level is one of ${levels.join(', ')}`);

// The same bytes that the extension ships, built in memory so that a score never reads an old build.
const files = buildGlossary(readGlossary());
const fileOf = (name: string): Uint8Array => files.get(name) ?? fail(`no ${name} was built`);
const jsonOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(fileOf(name)));
const index = openIndex(fileOf('index.bin').buffer as ArrayBuffer);
const knowledge = { index, senses: readSenses(jsonOf('senses.json'), index.stamp), parts: parseWordParts(packedWordParts()) };
const shards = new Map<number, unknown>();
const entryOf = (entry: EntryNumber) => {
  const number = shardOf(entry);
  if (!shards.has(number)) shards.set(number, jsonOf(shardFile(number)));
  return entryIn(shards.get(number), entry, index.stamp);
};

for (const { id, text } of readTexts(file)) {
  // One text is one article: its lines are its blocks, and it has one section.
  const [found = []] = articleTerms([{ text, isHeading: false }], knowledge).toMark({
    known: new Set(),
    level,
    mentions: values.first ? 'first' : 'every',
  });
  const matches = found.map(({ start, end, via, entry, expansion, couldMean }) => {
    const told = expansion === null ? {} : { expansion };
    if (couldMean.length > 0) return { start, end, term: text.slice(start, end), via, couldMean: couldMean.map(({ stands }) => stands) };
    if (entry === null) return { start, end, term: text.slice(start, end), via, ...told };
    const { id: entryId, term, plain } = entryOf(entry);
    return { start, end, term, entryId, via, plain, ...told };
  });
  process.stdout.write(`${JSON.stringify({ id, matches })}\n`);
}
