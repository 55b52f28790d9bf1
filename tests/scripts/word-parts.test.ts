import { describe, expect, it } from 'vitest';
import { problemLine } from '../../scripts/glossary/problem.ts';
import { checkWordParts } from '../../scripts/word-parts/check-word-parts.ts';
import { laidOutTables, layOut } from '../../scripts/word-parts/lay-out.ts';
import { readTable } from '../../scripts/word-parts/read-word-parts.ts';

const read = (text: string) => readTable('roots.yml', text, ['medical', 'everyday']);
/** What is said about a table whose medical rows are these. */
const said = (...rows: string[]): string[] => {
  const { sections, problems } = read(`medical:\n${rows.map((row) => `  ${row}\n`).join('')}everyday: {}\n`);
  return [...problems, ...checkWordParts(sections)].map(problemLine);
};

describe('the check of word parts', () => {
  it('has nothing to say about a good table', () => expect(said('nephr/o: kidney', 'ost/, oste/o: bone', 'thyroid: gland')).toEqual([]));

  it.each<[rows: string[], says: string]>([
    [['oste/o: bone', 'nephr/o: kidney'], 'roots.yml: `nephr/o` (sorted): should come before `oste/o`; run npm run fix'],
    [
      ['nephr/o: kidney', 'ren/o, nephr/: kidney'],
      'roots.yml: `ren/o, nephr/` (once): `nephr` is already in `nephr/o`; keep it in one row',
    ],
    [['Nephr-o: kidney'], 'roots.yml: `Nephr-o` (forms): should be written like'],
    [['nephr/o: one two three four five six'], 'roots.yml: `nephr/o` (short): the meaning has 6 words'],
    [['nephr/o: ""'], 'roots.yml: `nephr/o` (short): the meaning has 0 words'],
    [['nephr/o: Kidney.'], 'roots.yml: `nephr/o` (short): the meaning is not a sentence'],
    [['nephr/o: [kidney]'], 'roots.yml: `nephr/o` (shape): should be one line'],
  ])('%j', (rows, says) => {
    const [first, ...more] = said(...rows);
    expect(first).toContain(says);
    expect(more).toEqual([]);
  });

  it('names a section that is missing, one too many, and a line that is no YAML', () => {
    expect(read('medical: {}\nstrange: {}\n').problems.map(({ key }) => key)).toEqual(['strange', 'everyday']);
    expect(read('medical: {').problems.map(({ rule }) => rule)).toContain('yaml');
  });
});

describe('layOut', () => {
  it('sorts the rows of each section and changes nothing else', () => {
    const { sections } = read('medical:\n  oste/o: bone\n  nephr/o: "no"\neveryday: {}\n');
    expect(layOut(sections)).toBe('medical:\n  nephr/o: no\n  oste/o: bone\neveryday: {}\n');
  });
  it('leaves a table alone that lost rows on reading', () => {
    expect(laidOutTables(read('medical:\n  nephr/o: [kidney]\neveryday: {}\n'))).toEqual([]);
    expect(laidOutTables(read('medical: {}\neveryday: {}\n'))).toHaveLength(1);
  });
});
