import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { forms } from '../../../lib/core/glossary/forms.ts';
import { matchText } from '../../../lib/core/glossary/match.ts';
import { phrase } from '../../../lib/core/glossary/phrase-key.ts';
import { tokens } from '../../../lib/core/text/tokens.ts';
import { indexOf } from './index-of.ts';

const names: readonly (readonly string[])[] = [
  ['cancer'],
  ['breast cancer'],
  ['cancer cell', 'malignant cell'],
  ['ALL', 'acute lymphoblastic leukemia'],
  ['pre-eclampsia'],
  ["Crohn's disease"],
  ['NF-κB'],
  ['fibrosis'],
  ['CDK4/6 inhibitor'],
  ['œdema index', 'x-ray'],
];
const index = indexOf(...names);
const phrases = names.map(([term = '', ...also]) => new Set(forms({ id: 'x' as EntryId, term, also }).map(({ words }) => phrase(words))));

/** Texts of words of the glossary and others, in any writing, with anything between them. */
const word = fc.constantFrom(
  ...names.flat(),
  'cancer',
  'breast',
  'cells',
  'Crohn’s',
  'disease',
  'all',
  'x',
  'rays',
  'ﬁbro\u00adsis',
  'non',
);
const usual = [' ', ' ', ' ', '-', '\u00a0', ', ', '. ', '/', '\n', "'s ", '’s ', '’', 's '];
const sign = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...usual) },
  { weight: 1, arbitrary: fc.constantFrom('🙂', '@', '.org ', '\u00ad', '\u0308', '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const anyText = fc.array(fc.tuple(word, sign), { maxLength: 16 }).map((parts) => parts.flat().join(''));

describe('matchText, for any text', () => {
  it('gives matches in order that never overlap and hold something', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of matchText(text, index)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    ));

  it('marks only what folds to a form of the entry, an ’s at the end left aside', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, entries } of matchText(text, index)) {
          const said = phrase(text.slice(start, end));
          for (const entry of entries) {
            seen++;
            const all = phrases[entry] ?? new Set();
            expect(all.has(said) || all.has(said.replace(/'s$/, '')), `${JSON.stringify(said)} of entry ${entry}`).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
    // Else the texts would say nothing.
    expect(seen).toBeGreaterThan(1000);
  });

  it('never cuts a word', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const words = tokens(text);
        const [starts, ends] = [new Set(words.map(({ start }) => start)), new Set(words.map(({ end }) => end))];
        for (const { start, end } of matchText(text, index)) {
          expect(starts.has(start), `start ${start}`).toBe(true);
          expect(ends.has(end), `end ${end}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    ));

  it('gives the same a second time', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const first = matchText(text, index);
        expect(matchText(text, index)).toEqual(first);
      }),
    ));

  it('finds a form wherever it stands between sentences', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...names.flat()),
        fc.string({ unit: fc.constantFrom('a', '🙂', ' ', ',', 'é', '”') }),
        (words, before) => {
          const text = `${before}. ${words}, zz`;
          const start = before.length + 2;
          expect(matchText(text, index)).toContainEqual(expect.objectContaining({ start, end: start + words.length }));
        },
      ),
    ));
});
