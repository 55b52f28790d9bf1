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
});
