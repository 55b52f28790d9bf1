import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../lib/core/glossary/open-index.ts';
import { readSenses } from '../../../lib/core/senses/senses.ts';
import { everyMention } from '../../../lib/core/terms/read-terms.ts';
import { fold } from '../../../lib/core/text/fold.ts';
import { buildGlossary } from '../../../scripts/glossary/build.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';

const glossary = readGlossary();
const files = buildGlossary(glossary);
const index = openIndex((files.get('index.bin') as Uint8Array).buffer as ArrayBuffer);
const senses = readSenses(JSON.parse(new TextDecoder().decode(files.get('senses.json'))), index.stamp);

/** All forms of the word of a heading, for finding it in its sentences. */
const patternOf = (word: string): RegExp => {
  const rows = glossary.senses.rows.filter((row) => row.word === word || row.word.startsWith(word.slice(0, 6)));
  const forms = rows.flatMap((row) => row.forms.map(({ words }) => fold(words).replaceAll('-', '[ -]')));
  return new RegExp(`\\b(?:${forms.sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi');
};

const isMarked = (text: string, word: RegExp): boolean => {
  const [found = []] = everyMention([{ text, isHeading: false }], { index, senses }, 'usual');
  return [...text.matchAll(word)].some((at) => found.some(({ start, end }) => start < at.index + at[0].length && end > at.index));
};

const sections = readFileSync(new URL('everyday-a-l.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1);

describe('everyday words with a medical meaning, a to l', () => {
  const wrong: string[] = [];
  let [marked, all] = [0, 0];
  for (const section of sections) {
    const [word = '', ...lines] = section.trim().split('\n');
    const pattern = patternOf(word);
    for (const line of lines) {
      const [wanted, told] = [line.startsWith('+'), isMarked(line.slice(2), pattern)];
      all++;
      if (told) marked++;
      if (wanted !== told) wrong.push(`${word}: ${line}`);
    }
  }

  it('are marked where they have it, and nowhere else', () => {
    expect(marked).toBeGreaterThan(1000);
    expect(all - marked).toBeGreaterThan(1000);
    // Some no cue tells today. More than one in a hundred: a rule or a class was changed too far.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(all / 100);
  });

  it('have a rule for every word of the list', () => {
    expect(sections.length).toBeGreaterThanOrEqual(149);
  });
});
