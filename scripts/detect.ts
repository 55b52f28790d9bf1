// npm run --silent detect -- TEXTS.jsonl [--first] [--level fewer|usual|more]: lines {"id","text"} in, one line of matches each out.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EntryNumber } from '../lib/core/glossary/entry.ts';
import { everyMention, termsToMark } from '../lib/core/glossary/find-terms.ts';
import { type Level, levels } from '../lib/core/glossary/levels.ts';
import { openIndex } from '../lib/core/glossary/open-index.ts';
import { entryIn, shardFile, shardOf } from '../lib/core/glossary/shards.ts';
import { buildGlossary } from './glossary/build.ts';
import { readGlossary } from './glossary/read-glossary.ts';

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
const files = buildGlossary(readGlossary().entries);
const bytes = files.get('index.bin') ?? fail('no index was built');
const index = openIndex(bytes.buffer as ArrayBuffer);
const shards = new Map<number, unknown>();
const entryOf = (entry: EntryNumber) => {
  const number = shardOf(entry);
  if (!shards.has(number)) shards.set(number, JSON.parse(new TextDecoder().decode(files.get(shardFile(number)))));
  return entryIn(shards.get(number), entry, index.stamp);
};

for (const { id, text } of readTexts(file)) {
  // One text is one article: its lines are its blocks, and it has one section.
  const [found = []] = (values.first ? termsToMark : everyMention)([{ text, isHeading: false }], index, level);
  const matches = found.map(({ start, end, via, entries: [entry] }) => {
    const { id: entryId, term, plain } = entryOf(entry as EntryNumber);
    return { start, end, term, entryId, via, plain };
  });
  process.stdout.write(`${JSON.stringify({ id, matches })}\n`);
}
