import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../lib/core/glossary/entry.ts';
import { readingGrade } from '../../scripts/glossary/reading-grade.ts';
import { linesOf, topicOf } from './glossary-of.ts';

const phrases = new Map<string, EntryId>([['metastatic cancer', 'metastatic-cancer' as EntryId]]);
const fleschKincaid = (words: number, sentences: number, syllables: number): number =>
  (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
const automated = (words: number, sentences: number, letters: number): number =>
  (4.71 * letters) / words + (0.5 * words) / sentences - 21.43;

describe('readingGrade', () => {
  it.each<[what: string, text: string, grade: number]>([
    ['is Flesch–Kincaid where syllables weigh more', 'A piece of a vein or artery in a body.', fleschKincaid(10, 1, 13)],
    ['is the Automated Readability Index where letters do', 'Small strange stones stuck straight through.', automated(6, 1, 38)],
    ['counts sentences', 'Small strange stones. They stuck straight through.', automated(7, 2, 42)],
    ['counts a question as a sentence', 'Small strange stones? They stuck straight through.', automated(7, 2, 42)],
    ['sets forms of entries aside, and lets sentences stay as long', 'A vein near metastatic cancer.', fleschKincaid(5, 1, 5)],
    ['does not count an apostrophe as a letter', "The body's stuck straight stones.", automated(5, 1, 27)],
  ])('%s', (_what, text, grade) => expect(readingGrade(text, phrases)).toBeCloseTo(grade, 8));
});

type Entries = Parameters<typeof topicOf>[0];

/** So many entries with a sentence each, no two alike. */
const many = (count: number, plain: string, name = 'tib'): Entries =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `${name}-${i}`,
      { plain: plain.replace('#', `${i % 10} ${i + 100} ${i + 200} ${i + 300} ${i + 400}`) },
    ]),
  );
const grades = (entries: Entries): string[] => linesOf(topicOf(entries)).filter((line) => /\(grades?\)/.test(line));

const easy = 'A small # part of it.';
/** Between grade 6 and 8, between 8 and 9, above 9. */
const harder = 'Something breaking # movements inside bodies.';
const hard = 'Something breaking bodies, # movements inside bodies.';
const hardest = 'Something breaking bodies, # considerable movements inside bodies.';

describe('the rules about grades', () => {
  it.each<[what: string, entries: Entries, lines: readonly RegExp[]]>([
    ['say nothing of easy texts', many(40, easy), []],
    [
      'name a text above grade 9',
      many(1, hardest),
      [/^t\.yml: `tib-0` \(grade\): plain reads at grade \d+\.\d; shorter words and fewer of them, to 9 at most$/],
    ],
    ['let 5 of 100 be above grade 8', { ...many(95, easy), ...many(5, hard, 'hard') }, []],
    [
      'not 6',
      { ...many(94, easy), ...many(6, hard, 'hard') },
      [/`hard-\d` \(grades\): 6 texts of plain read above grade 8, 5 may; begin with this one/],
    ],
    ['let half be above grade 6', { ...many(20, easy), ...many(20, harder, 'harder') }, []],
    ['not more', { ...many(19, easy), ...many(21, harder, 'harder') }, [/\(grades\): 21 texts of plain read above grade 6, 20 may/]],
    ['say nothing of shares with few texts', many(3, hard), []],
  ])('%s', (_what, entries, lines) => {
    const found = grades(entries);
    expect(found).toHaveLength(lines.length);
    for (const [i, line] of lines.entries()) expect(found[i]).toMatch(line);
  });

  it('look at more as well', () => {
    const more = 'It can move. Inside movements, breaking moving bodies, hardnesses holding coldnesses inside.';
    expect(grades({ tibia: { more } })).toEqual([expect.stringMatching(/`tibia` \(grade\): more reads at grade/)]);
    expect(grades({ tibia: { more: 'It can move. It can break.' } })).toEqual([]);
  });
});
