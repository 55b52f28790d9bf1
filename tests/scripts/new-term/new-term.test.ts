import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { topicOf } from '../glossary-of.ts';
import { entriesIn } from './desk-of.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('npm run new:term', { timeout: 60_000 }, () => {
  let data = '';
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'data-'));
    cpSync(join(root, 'data'), data, { recursive: true, filter: (path) => !/glossary.en.+\.yml$/.test(path) });
    writeFileSync(join(data, 'glossary/en/bones.yml'), topicOf({ femur: {}, tibia: {} }));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  const topics = () => Object.fromEntries(readdirSync(join(data, 'glossary/en')).map((file) => [file, text(file)]));
  const text = (file: string) => readFileSync(join(data, 'glossary/en', file), 'utf8');
  const run = (...answers: string[]) =>
    spawnSync(join(root, 'node_modules/.bin/node'), [join(root, 'scripts/new-term.ts'), '--data', data], {
      input: answers.map((answer) => `${answer}\n`).join(''),
      encoding: 'utf8',
    });
  const answers = ['patella', 'puh-TEL-uh', '', 'The small bone at the front of your knee.', '', 'body', 'tibia', '1'];

  it('writes what was answered, and only into the file that was chosen', () => {
    const { status, stdout } = run(...answers, 'yes');
    expect([status, stdout]).toEqual([0, expect.stringContaining('`patella` stands in data/glossary/en/bones.yml')]);
    expect(Object.keys(topics())).toEqual(['bones.yml']);
    expect(Object.keys(entriesIn(text('bones.yml')))).toEqual(['femur', 'patella', 'tibia']);
  });

  it('writes nothing when the answers end early, and says so', () => {
    const before = topics();
    const { status, stdout } = run(...answers);
    expect([status, stdout]).toEqual([1, expect.stringContaining('Stopped. Nothing was written.')]);
    expect(topics()).toEqual(before);
  });

  it('says what to mend first when the data cannot be read', () => {
    writeFileSync(join(data, 'glossary/en/bones.yml'), 'femur: {}\n');
    const { status, stderr } = run(...answers, 'yes');
    expect([status, stderr]).toEqual([1, expect.stringContaining('bones.yml: `femur` (schema)')]);
  });
});
