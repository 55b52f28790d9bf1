import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../lib/core/abbreviations/find-definitions.ts';
import { everyday, nothing, research } from './sentences.ts';

const pairs = (text: string): string[] => findDefinitions(text).map(({ abbreviation, expansion }) => `${abbreviation}|${expansion}`);

describe.each([
  ['everyday', everyday],
  ['research', research],
] as const)('%s sentences', (_, rows) => {
  it.each([...rows])('%s', (sentence, ...expected) => expect(pairs(sentence)).toEqual(expected));
});

describe('sentences that define nothing', () => {
  it.each(nothing)('%s', (sentence) => expect(pairs(sentence)).toEqual([]));
});

describe('findDefinitions', () => {
  it('gives the places of both, in order', () => {
    const text = 'First computed tomography (CT), then MRI (magnetic resonance imaging).';
    const found = findDefinitions(text);
    expect(found.map(({ abbreviation }) => abbreviation)).toEqual(['CT', 'MRI']);
    for (const { abbreviation, expansion, abbreviationAt, expansionAt } of found) {
      expect(text.slice(abbreviationAt.start, abbreviationAt.end)).toBe(abbreviation);
      expect(text.slice(expansionAt.start, expansionAt.end)).toBe(expansion);
    }
  });

  it.each([
    ['prose', 'In a study of body mass index (BMI) we saw, on the whole, that blood pressure (BP) or pulse, or both, rose. '],
    ['open brackets', '('],
    ['open brackets with words', '(a '],
    ['lists of capitals', 'AB, '],
    ['quotation marks', '"'],
    ['cues', 'also called or known as '],
    ['the same letter', 'aa aa aa aa aa aa, or AAAAAA '],
    ['chemical names', 'x[a]-'],
  ])('takes time in step with the length: %s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      const times = [0, 1, 2].map(() => {
        const begun = performance.now();
        findDefinitions(text);
        return performance.now() - begun;
      });
      return Math.min(...times);
    };
    time(10_000);
    // Eight times the text, where quadratic growth would take 64 times as long; short times are too uneven to compare.
    expect(time(80_000)).toBeLessThan(24 * Math.max(time(10_000), 2));
  });
});
