// npm run --silent detect -- TEXTS.jsonl [--first] [--level fewer|usual|more]: lines {"id","text"} in, one line of matches each out.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Level, levels } from '../lib/core/glossary/levels.ts';
import { defaultTermSettings } from '../lib/core/terms/term-settings.ts';
import { builtKnowledge } from './terms/built-knowledge.ts';
import { detected } from './terms/detected.ts';

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
const settings = { ...defaultTermSettings, level, mentions: values.first ? ('first' as const) : ('every' as const) };

const built = builtKnowledge();
for (const { id, text } of readTexts(file)) {
  process.stdout.write(`${JSON.stringify({ id, matches: detected(text, settings, built) })}\n`);
}
