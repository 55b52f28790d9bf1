import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { against, type Cues, type Place, places } from '../../../lib/core/senses/cues.ts';
import { senseKey } from '../../../lib/core/senses/sense-key.ts';
import { tokens } from '../../../lib/core/text/tokens.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';
import { listedWords } from '../../../scripts/glossary/word-tables.ts';
import { abbreviationCases, casesOf } from '../../../scripts/score/terms/abbreviation-cases.ts';
import { outcomeOf, scoreAbbreviationSenses } from '../../../scripts/score/terms/abbreviation-senses.ts';
import { rowsByKey } from '../../../scripts/senses/sense-table.ts';
import { builtKnowledge } from '../../../scripts/terms/built-knowledge.ts';

const glossary = readGlossary();
const rows = rowsByKey(glossary.senses);
const cases = abbreviationCases();

/** The words of all patterns of a sense, classes and the marks of a pattern left out. */
const cueWords = (cues: Cues): string[] => {
  const patterns = [
    ...(Object.keys(places) as Place[]).flatMap((place) => cues[place] ?? []),
    ...against.flatMap((place) => cues.not?.[place] ?? []),
  ];
  const words = patterns.flatMap((pattern) => pattern.split(' ')).flatMap((step) => step.replace(/\?$/, '').split('|'));
  return words.filter((word) => word !== '*' && !word.startsWith('$'));
};

describe('the table of abbreviations', () => {
  it('has no cue that no text could hold: "x-ray" is two words', () => {
    const isOne = (word: string): boolean =>
      tokens(word)
        .map((token) => token.word)
        .join(' ') === word.toLowerCase();
    const wrong = glossary.senses.rows
      .filter(({ file }) => file.includes('abbreviations'))
      .flatMap(({ word, senses }) =>
        senses
          .flatMap(cueWords)
          .filter((cue) => !isOne(cue))
          .map((cue) => `${word}: ${cue}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has each word once', () => {
    const words = glossary.senses.rows.map(({ word }) => word);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('tells what those that never stand alone may mean', () => {
    const never = listedWords(readFileSync('data/never.txt', 'utf8')).filter((word) => /^[A-Z]{2,}$/.test(word));
    expect(never.length).toBeGreaterThan(10);
    expect(never.filter((word) => !rows.has(senseKey(word)))).toEqual([]);
  });

  it('knows every meaning the sentences name', () => {
    const terms = new Map(glossary.entries.map(({ entry }) => [entry.id, entry.term]));
    const unknown = cases.filter(({ abbreviation, wanted }) => {
      const senses = rows.get(senseKey(abbreviation))?.row.senses ?? [];
      if (wanted === 'none') return !senses.some(({ plain }) => plain);
      return wanted !== 'open' && !senses.some(({ entry, stands = terms.get(entry ?? ('' as never)) }) => stands === wanted);
    });
    expect([...new Set(unknown.map(({ abbreviation, wanted }) => `${abbreviation}: ${wanted}`))]).toEqual([]);
  });
});

it('a sentence without its abbreviation is an error', () =>
  expect(() => casesOf('MS:\n  multiple sclerosis:\n    - Her legs were numb.\n', null)).toThrow('`MS`'));

it('outcomes', () => {
  expect(outcomeOf('osteoarthritis', 'Osteoarthritis')).toBe('right');
  expect(outcomeOf('open', 'open')).toBe('right');
  expect(outcomeOf('osteoarthritis', 'open')).toBe('could mean');
  expect(outcomeOf('osteoarthritis', 'none')).toBe('missed');
  expect(outcomeOf('none', 'osteoarthritis')).toBe('wrong');
  expect(outcomeOf('none', 'phrase')).toBe('right');
  expect(outcomeOf('open', 'phrase')).toBe('wrong');
});

describe('sentences', () => {
  for (const { part, sentences, wrongShare, rightOfTellable } of scoreAbbreviationSenses(cases, builtKnowledge(glossary).knowledge))
    it(`${part}: few are wrong, most are told`, () => {
      expect(sentences).toBeGreaterThan(300);
      expect(wrongShare).toBeLessThanOrEqual(0.02);
      expect(rightOfTellable).toBeGreaterThanOrEqual(0.95);
    });
});
