import { describe, expect, it } from 'vitest';
import type { Entry, EntryId, EntryNumber } from '../../lib/core/glossary/entry.ts';
import { entryNumber } from '../../lib/core/glossary/entry-number.ts';
import { forms } from '../../lib/core/glossary/forms.ts';
import { matchText } from '../../lib/core/glossary/match.ts';
import { openIndex } from '../../lib/core/glossary/open-index.ts';
import { entryIn, SHARD_SIZE, shardFile, shardOf } from '../../lib/core/glossary/shards.ts';
import { readSenses } from '../../lib/core/senses/senses.ts';
import { buildGlossary } from '../../scripts/glossary/build.ts';
import { claims } from '../../scripts/glossary/claims.ts';
import { readGlossary } from '../../scripts/glossary/read-glossary.ts';

const glossary = readGlossary();
const files = buildGlossary(glossary);
const index = openIndex(files.get('index.bin')?.buffer as ArrayBuffer);
const shard = (number: number): unknown => JSON.parse(new TextDecoder().decode(files.get(shardFile(number))));

describe('the built glossary', () => {
  it('has an index, the senses and a shard for every 64 entries, nothing else', () => {
    const shards = Array.from({ length: Math.ceil(glossary.entries.length / SHARD_SIZE) }, (_, i) => shardFile(i));
    expect([...files.keys()].sort()).toEqual([...shards, 'index.bin', 'senses.json'].sort());
    expect(index.entries).toBe(glossary.entries.length);
  });

  it('finds every form of every entry where a text is nothing else', () => {
    const marked = glossary.entries.filter(({ entry }) => entry.marked !== 'never');
    const lost = [...claims(marked).values()].flatMap((list) => {
      const words = list[0]?.form.words ?? '';
      const wanted = list.map(({ form }) => entryNumber(form.entryId, index));
      const [match, ...more] = matchText(words, index);
      // A sign at the end, as in "ER+", is not read.
      const whole = match?.start === 0 && match.end === words.replace(/\+$/, '').length && more.length === 0;
      return whole && wanted.every((entry) => match.entries.includes(entry as EntryNumber)) ? [] : [words];
    });
    expect(lost).toEqual([]);
  });

  it('keeps words that are never marked out of the index, and gives them when they are asked for', () => {
    const [first] = glossary.entries;
    const word = {
      ...first?.entry,
      id: 'zorple',
      term: 'zorple',
      plain: 'Nothing.',
      marked: 'never',
      see: [],
    } as unknown as Entry;
    const built = buildGlossary({ ...glossary, entries: [...glossary.entries, { file: 'a.yml', entry: word, forms: forms(word) }] });
    const opened = openIndex(built.get('index.bin')?.buffer as ArrayBuffer);
    const { asked } = readSenses(JSON.parse(new TextDecoder().decode(built.get('senses.json'))), opened.stamp);
    expect(matchText('a zorple and zorples', opened)).toEqual([]);
    expect([asked.get('zorple'), asked.get('zorples')]).toEqual([entryNumber(word.id, opened), entryNumber(word.id, opened)]);
  });

  it('holds every entry in the shard of its number, related entries named', () => {
    const terms = new Map(glossary.entries.map(({ entry }) => [entry.id, entry.term]));
    const shards = new Map<number, unknown>();
    for (const { entry } of glossary.entries) {
      const number = entryNumber(entry.id, index) as EntryNumber;
      if (!shards.has(shardOf(number))) shards.set(shardOf(number), shard(shardOf(number)));
      const card = entryIn(shards.get(shardOf(number)), number, index.stamp);
      expect([card.id, card.term, card.plain, card.checked]).toEqual([entry.id, entry.term, entry.plain, entry.checked]);
      expect(card.see.map(({ term }) => term)).toEqual(entry.see.map((id) => terms.get(id)));
    }
  });

  it('has the same bytes whatever the order of the files', () =>
    expect(buildGlossary({ ...glossary, entries: [...glossary.entries].reverse() }).get('000.json')).toEqual(files.get('000.json')));

  it('has the same bytes each time', () => {
    const again = buildGlossary(glossary);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of files) expect(Buffer.compare(bytes, again.get(name) ?? Buffer.alloc(0)), name).toBe(0);
  });

  it('says what an entry was checked against', () => {
    const first = entryNumber('abdomen' as EntryId, index) as EntryNumber;
    const checked = { by: 'A. Reader', against: 'A Book of Words', date: '2026-11-03' };
    const entries = glossary.entries.map((placed) =>
      placed.entry.id === 'abdomen' ? { ...placed, entry: { ...placed.entry, checked } } : placed,
    );
    const built = new TextDecoder().decode(buildGlossary({ ...glossary, entries }).get(shardFile(shardOf(first))));
    const { stamp } = JSON.parse(built);
    expect(entryIn(JSON.parse(built), first, stamp).checked).toEqual(checked);
  });

  it('has another stamp when an entry changes', () => {
    const [first, ...rest] = glossary.entries;
    if (first === undefined) throw new Error('the glossary is empty');
    const changed = { ...first, entry: { ...first.entry, plain: `${first.entry.plain} Or so.` } };
    const other = openIndex(buildGlossary({ ...glossary, entries: [changed, ...rest] }).get('index.bin')?.buffer as ArrayBuffer);
    expect(other.stamp).not.toBe(index.stamp);
  });
});
