import { describe, expect, it } from 'vitest';
import type { EntryNumber } from '../../../lib/core/glossary/entry.ts';
import { entryIn, SHARD_SIZE, shardFile, shardOf } from '../../../lib/core/glossary/shards.ts';

const entry = {
  id: 'biopsy',
  term: 'biopsy',
  also: [],
  plain: 'A test.',
  kind: 'test',
  see: [{ entry: 3, term: 'tissue' }],
  source: 'Plainly',
  written: '2026-11-23',
};
const number = (value: number): EntryNumber => value as EntryNumber;

describe('shards', () => {
  it('finds an entry in its shard', () => {
    expect(shardOf(number(SHARD_SIZE))).toBe(1);
    expect(shardFile(1)).toBe('001.json');
    expect(entryIn({ stamp: 7, entries: [entry] }, number(SHARD_SIZE), 7)).toEqual(entry);
  });

  it('keeps what an entry was checked against', () => {
    const checked = { by: 'A. Reader', against: 'A Book of Words', date: '2026-11-03' };
    expect(entryIn({ stamp: 7, entries: [{ ...entry, checked }] }, number(0), 7).checked).toEqual(checked);
  });

  it.each([
    ['another build', { stamp: 8, entries: [entry] }],
    ['a missing entry', { stamp: 7, entries: [] }],
    ['a damaged entry', { stamp: 7, entries: [{ ...entry, plain: 3 }] }],
    ['a related entry without a number', { stamp: 7, entries: [{ ...entry, see: [{ entry: '3', term: 'x' }] }] }],
    ['a check without a date', { stamp: 7, entries: [{ ...entry, checked: { by: 'A. Reader', against: 'A Book of Words' } }] }],
    ['something else', null],
  ])('refuses %s', (_name, shard) => expect(() => entryIn(shard, number(0), 7)).toThrow(/build the glossary again/));
});
