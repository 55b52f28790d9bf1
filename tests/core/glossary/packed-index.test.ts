import { describe, expect, it } from 'vitest';
import type { Via } from '../../../lib/core/glossary/entry.ts';
import { entryNumber } from '../../../lib/core/glossary/entry-number.ts';
import { HEADER } from '../../../lib/core/glossary/index-format.ts';
import { openIndex } from '../../../lib/core/glossary/open-index.ts';
import { packIndex } from '../../../lib/core/glossary/pack-index.ts';
import { onlyMatch } from './index-of.ts';

const forms: { words: string; entry: number; via: Via }[] = [
  { words: 'breast cancer', entry: 0, via: 'term' },
  { words: 'breast cancers', entry: 0, via: 'inflected' },
  { words: 'ALL', entry: 1, via: 'abbreviation' },
  { words: 'one two three four five six seven eight', entry: 2, via: 'also' },
  { words: 'tumour', entry: 3, via: 'spelling' },
];
const entries = ['breast-cancer', 'leukemia', 'long', 'tumor'].map((id, i) => ({ id, kind: 'word' as const, hardness: i * 80 }));
const packed = (): ArrayBuffer => packIndex(forms, entries, 0xfedcba98);

/** A packed index with one number of its header changed. */
const damaged = (name: (typeof HEADER)[number], value: number): ArrayBuffer => {
  const buffer = packed();
  new Uint32Array(buffer, 0, HEADER.length)[HEADER.indexOf(name)] = value;
  return buffer;
};

describe('packIndex and openIndex', () => {
  it('keep every number', () => {
    const index = openIndex(packed());
    expect(index).toMatchObject({ stamp: 0xfedcba98, entries: 4, forms: 5 });
    expect([...index.hardness]).toEqual([0, 80, 160, 240]);
  });

  it.each(forms)('keep "$words"', ({ words, entry, via }) =>
    expect(onlyMatch(words, openIndex(packed()))).toEqual({ start: 0, end: words.length, entries: [entry], via }),
  );

  it('copy nothing', () => {
    const buffer = packed();
    expect(openIndex(buffer).hardness.buffer).toBe(buffer);
  });

  it('give the same bytes for the same input, others for another', () => {
    expect(new Uint8Array(packed())).toEqual(new Uint8Array(packed()));
    expect(new Uint8Array(packIndex(forms, entries, 2))).not.toEqual(new Uint8Array(packed()));
  });

  it('hold nothing', () => {
    const index = openIndex(packIndex([], [], 1));
    expect(index).toMatchObject({ forms: 0, entries: 0 });
  });

  it('find the number of a saved id', () => {
    const index = openIndex(packed());
    expect(entries.map(({ id }) => entryNumber(id, index))).toEqual([0, 1, 2, 3]);
    expect(entryNumber('gone', index)).toBeUndefined();
  });

  it('keep the better entry of a shared form first', () => {
    const shared = [1, 0].map((entry) => ({ words: 'culture', entry, via: 'term' as const }));
    expect(onlyMatch('culture', openIndex(packIndex(shared, entries, 1))).entries).toEqual([1, 0]);
  });

  it.each<[what: string, buffer: () => ArrayBuffer, error: RegExp]>([
    ['an empty file', () => new ArrayBuffer(0), /0 bytes are too few; build it again/],
    ['a file cut in its header', () => packed().slice(0, 35), /35 bytes are too few/],
    ['another file', () => damaged('magic', 0x04034b50), /not an index of Plainly/],
    ['another version', () => damaged('version', 99), /version 99, wanted 6/],
    ['a file cut short', () => packed().slice(0, -1), /bytes, wanted \d+; build it again/],
    ['a file that goes on', () => new Uint8Array([...new Uint8Array(packed()), 0]).buffer, /bytes, wanted \d+/],
    ['another number of forms', () => damaged('forms', 6), /bytes, wanted \d+/],
    ['too many places', () => damaged('bucketBits', 25), /header is damaged/],
    ['no places', () => damaged('openingBits', 0), /header is damaged/],
  ])('refuse %s', (_what, buffer, error) => expect(() => openIndex(buffer())).toThrow(error));

  it.each<[what: string, words: string, error: RegExp]>([
    ['no words', '+ –', /"\+ –": a form has 1 to 8 words, this one 0/],
    ['nine words', 'a b c d e f g h i', /"a b c d e f g h i": a form has 1 to 8 words, this one 9/],
  ])('refuse a form of %s', (_what, words, error) =>
    expect(() => packIndex([{ words, entry: 0, via: 'term' }], entries, 1)).toThrow(error),
  );

  it('refuse two entries of one id', () =>
    expect(() => packIndex([], [...entries, { id: 'tumor', kind: 'word', hardness: 1 }], 1)).toThrow(
      /"tumor" and "tumor" have the same hash/,
    ));

  it('refuse more entries than fit a number', () => {
    const many = Array.from({ length: 65_537 }, () => ({ id: 'x', kind: 'word' as const, hardness: 0 }));
    expect(() => packIndex([], many, 1)).toThrow(/65537 entries: an index holds at most 65536/);
  });
});
