import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, type EntryId, kinds } from '../../lib/core/glossary/entry.ts';
import { canonical } from '../../scripts/glossary/canonical.ts';
import { type RawEntry, readTopic } from '../../scripts/glossary/read-topics.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../data/glossary/entry.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv().compile<Record<string, RawEntry>>(schema);
const read = (text: string): readonly Entry[] => {
  const { topic, problems } = readTopic('t.yml', text, validate);
  expect(problems).toEqual([]);
  return topic.entries;
};

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/).map((text) => text as EntryId);
/** Text YAML is tempted to read as something else, and any other. */
const text = (minLength: number, maxLength: number) =>
  fc.oneof(
    fc.string({ minLength, maxLength, unit: 'grapheme' }),
    fc
      .constantFrom(
        'no',
        'null',
        '1e3',
        '0x1F',
        '- a',
        'a: b',
        '# c',
        "it's",
        '"q"',
        '{a}',
        '[b]',
        '2026-11-23',
        ' a ',
        '>',
        'ER+',
        '~',
        '|',
        '!x',
        '&a',
        '*b',
      )
      .map((odd) => odd.padEnd(minLength, ' of a long sentence').slice(0, maxLength)),
  );
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id,
    term: text(2, 60),
    say: some(fc.constantFrom('no', 'TIB-ee-uh', 'em-ar-EYE')),
    also: fc.uniqueArray(text(2, 20), { maxLength: 3 }),
    plain: text(20, 200),
    more: some(text(20, 600)),
    kind: fc.constantFrom(...kinds),
    see: fc.uniqueArray(id, { maxLength: 4 }),
    parts: some(fc.dictionary(id, text(0, 9), { minKeys: 2, maxKeys: 4, noNullPrototype: true })),
    source: fc.constant('Plainly'),
    written: fc.constant('2026-11-23'),
  })
  // An absent key is absent, not undefined.
  .map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as Entry);
const anyEntries = fc.uniqueArray(anyEntry, { selector: (entry) => entry.id, minLength: 1, maxLength: 5 });

describe('canonical', () => {
  it('writes what it reads back, entry for entry', () =>
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);
        expect([...read(canonical(entries))].sort(byId)).toEqual([...entries].sort(byId));
      }),
      { numRuns: 300 },
    ));

  it('writes the same again after it was read', () =>
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const once = canonical(entries);
        expect(canonical(read(once))).toBe(once);
      }),
      { numRuns: 300 },
    ));

  it('sorts entries and keys and parts entries by one empty line', () => {
    const [a, b] = ['tibia', 'femur'].map(
      (name): Entry => ({
        written: '2026-11-23',
        source: 'Plainly',
        see: [],
        kind: 'body',
        plain: 'A bone of the leg, one of the longest.',
        also: name === 'tibia' ? ['shin bone'] : [],
        term: name,
        id: name as EntryId,
      }),
    ) as [Entry, Entry];
    expect(canonical([a, b])).toBe(`femur:
  term: femur
  plain: A bone of the leg, one of the longest.
  kind: body
  source: Plainly
  written: 2026-11-23

tibia:
  term: tibia
  also:
    - shin bone
  plain: A bone of the leg, one of the longest.
  kind: body
  source: Plainly
  written: 2026-11-23
`);
  });

  it('puts quotes only where a string needs them: every scalar is one', () => {
    const entry: Entry = {
      id: 'no' as EntryId,
      term: 'no',
      also: ['null', '1e3', "it's", '# c', '- a'],
      plain: 'A word.',
      kind: 'word',
      see: [],
      source: 'Plainly',
      written: '2026-11-23',
    };
    expect(canonical([entry])).toContain('  term: no\n  also:\n    - null\n    - 1e3\n    - it\'s\n    - "# c"\n    - "- a"\n');
  });

  it('never breaks a long line', () => {
    const plain = 'A word and another, '.repeat(9).trim();
    const entry: Entry = {
      id: 'x' as EntryId,
      term: 'x',
      also: [],
      plain,
      kind: 'word',
      see: [],
      source: 'Plainly',
      written: '2026-11-23',
    };
    expect(canonical([entry])).toContain(`  plain: ${plain}\n`);
  });
});
