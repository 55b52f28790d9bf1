import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { fold } from '../../../lib/core/text/fold.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';
import { scoreSenses } from '../../../scripts/score/terms/senses.ts';
import { builtKnowledge } from '../../../scripts/terms/built-knowledge.ts';

const glossary = readGlossary();
const { knowledge } = builtKnowledge();

/** All forms of the word of a heading, for finding it in its sentences. */
const patternOf = (word: string): RegExp => {
  const rows = glossary.senses.rows.filter((row) => row.word === word || row.word.startsWith(word.slice(0, 6)));
  const forms = rows.flatMap((row) => row.forms.map(({ words }) => fold(words).replaceAll('-', '[ -]')));
  return new RegExp(`\\b(?:${forms.sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi');
};

const isMarked = (text: string, word: RegExp): boolean => {
  const [found = []] = articleTerms([{ text, isHeading: false, lang: 'en' }], knowledge).found;
  return [...text.matchAll(word)].some((at) => found.some(({ start, end }) => start < at.index + at[0].length && end > at.index));
};

const sections = ['everyday-a-l.txt', 'everyday-l-z.txt'].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^## /m)
    .slice(1),
);

describe('everyday words with a medical meaning', () => {
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

describe('sentences by those who did not write the rules', () => {
  const { rows, errors } = scoreSenses(knowledge);
  it.each(rows)('are told apart: $part', ({ sentences, precision, recall, confused }) => {
    expect(sentences).toBeGreaterThan(1000);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(confused).toBeLessThanOrEqual(0.05);
  });
  it('have some that no cue tells yet, so that the score is no echo', () => expect(errors.length).toBeGreaterThan(0));
});
