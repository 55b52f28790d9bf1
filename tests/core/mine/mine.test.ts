import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { ask, forgetKnown, isAsked, know, knows, noteOf, removeNote, takeBack, writeNote } from '../../../lib/core/mine/change-mine.ts';
import { dayOf, type Mine, mostMine, noteKey, nothingMine, type Question } from '../../../lib/core/mine/mine.ts';
import { parseMine } from '../../../lib/core/mine/parse-mine.ts';

const id = (name: string): EntryId => name as EntryId;
const date = '2026-11-23';
const url = 'https://site.example/heart';
const question = (word: string, at = url): Question => ({ word, sentence: `They saw ${word}.`, title: 'The heart', url: at, date });
const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

it.each([
  ['Metastases', 'metastases'],
  ['  type 2\n diabetes ', 'type 2 diabetes'],
  ['Ménière’s', "meniere's"],
  ['', ''],
])('a note on %j is kept under %j', (word, key) => expect(noteKey(word)).toBe(key));

it('names a day where the person is', () => expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));

describe('known entries', () => {
  it('are known once, until they are forgotten', () => {
    const mine = know(know(know(nothingMine, id('stent')), id('biopsy')), id('stent'));
    expect(mine.known).toEqual(['biopsy', 'stent']);
    expect(knows(mine, id('stent'))).toBe(true);
    expect(forgetKnown(forgetKnown(mine, id('stent')), id('biopsy'))).toEqual(nothingMine);
    expect(knows(mine, id('sten'))).toBe(false);
  });
});

describe('own meanings', () => {
  const mine = writeNote(nothingMine, { word: 'Metastasis', meaning: ' the spots in my liver ', date });

  it('are found by any spelling of the first word that has one', () => {
    expect(noteOf(mine, ['metastasis'])).toEqual({ word: 'Metastasis', meaning: 'the spots in my liver', date });
    expect(noteOf(mine, ['stent', 'METASTASIS'])?.meaning).toBe('the spots in my liver');
    expect(noteOf(mine, ['metastases'])).toBeNull();
    expect(noteOf(mine, ['__proto__', 'constructor', 'toString'])).toBeNull();
  });

  it('are written anew, and gone when removed or emptied', () => {
    const newer = writeNote(mine, { word: 'metastasis', meaning: 'a spot', date });
    expect(Object.values(newer.own)).toEqual([{ word: 'metastasis', meaning: 'a spot', date }]);
    expect(removeNote(newer, 'METASTASIS')).toEqual(nothingMine);
    expect(writeNote(newer, { word: 'metastasis', meaning: '  ', date })).toEqual(nothingMine);
    expect(writeNote(nothingMine, { word: ' ', meaning: 'x', date })).toEqual(nothingMine);
  });

  it('may be on a word that names a property of every object', () => {
    const odd = writeNote(nothingMine, { word: '__proto__', meaning: 'odd', date });
    expect(noteOf(odd, ['__proto__'])?.meaning).toBe('odd');
    expect(noteOf(parseMine(odd) as Mine, ['__proto__'])?.meaning).toBe('odd');
  });
});

describe('questions', () => {
  it('are asked once for each word and page, and taken back', () => {
    const mine = ask(ask(ask(nothingMine, question('stent')), question('Stent')), question('stent', `${url}/2`));
    expect(mine.questions.map(({ word, url: at }) => [word, at])).toEqual([
      ['Stent', url],
      ['stent', `${url}/2`],
    ]);
    expect(isAsked(mine, 'STENT', url)).toBe(true);
    expect(isAsked(mine, 'stents', url)).toBe(false);
    expect(takeBack(mine, 'stent', url).questions).toHaveLength(1);
  });
});

describe('limits', () => {
  it('adds nothing beyond them, and changes what is there', () => {
    const full: Mine = {
      ...nothingMine,
      known: times(mostMine.things).map((i) => id(`e-${i}`)),
      own: Object.fromEntries(times(mostMine.things).map((i) => [`w${i}`, { word: `w${i}`, meaning: 'x', date }])),
      questions: times(mostMine.things).map((i) => question(`w${i}`)),
    };
    expect(know(full, id('more'))).toBe(full);
    expect(writeNote(full, { word: 'more', meaning: 'x', date })).toBe(full);
    expect(ask(full, question('more'))).toBe(full);
    expect(writeNote(full, { word: 'w7', meaning: 'new', date }).own['w7']?.meaning).toBe('new');
    expect(know(full, id('e-7')).known.at(-1)).toBe('e-7');
    expect(ask(full, question('w7'))).not.toBe(full);
    expect(parseMine(structuredClone(full))).toEqual(full);
  });

  it('cuts texts at 2,000 characters', () => {
    const long = 'x'.repeat(3000);
    const mine = ask(writeNote(nothingMine, { word: long, meaning: long, date }), { ...question(long, `${url}?${long}`), title: long });
    const [note] = Object.values(mine.own);
    expect([note?.word.length, note?.meaning.length]).toEqual([2000, 2000]);
    expect(Object.values(mine.questions[0] ?? {}).every((text) => text.length <= 2000)).toBe(true);
    expect(noteOf(mine, [long])).not.toBeNull();
    expect(isAsked(mine, long, `${url}?${long}`)).toBe(true);
    expect(removeNote(takeBack(mine, long, `${url}?${long}`), long)).toEqual(nothingMine);
  });
});

describe('parseMine', () => {
  it('reads back what was stored', () => {
    const mine = ask(writeNote(know(nothingMine, id('stent')), { word: 'MS', meaning: 'what I have', date }), question('MS'));
    expect(parseMine(JSON.parse(JSON.stringify(mine)))).toEqual(mine);
    expect(parseMine(undefined)).toEqual(nothingMine);
  });

  it.each([null, 7, 'mine', [], {}, { version: 0 }, { version: 2, known: [] }, { known: [] }])('reads nothing in %j', (value) =>
    expect(parseMine(value)).toBeNull(),
  );

  it('leaves out what has not the right shape', () => {
    const note = { word: 'a', meaning: 'b', date };
    const mine = parseMine({
      version: 1,
      known: ['stent', 'stent', 7, '', null],
      own: {
        one: note,
        two: { ...note, date: 'today' },
        three: { word: 'c', meaning: '', date },
        four: 'x',
        other: { ...note, word: 'B', more: 1 },
      },
      questions: [question('x'), { ...question('y'), sentence: 7 }, null, 'z'],
    });
    expect(mine).toEqual({
      version: 1,
      known: ['stent'],
      own: { a: note, b: { ...note, word: 'B' } },
      questions: [question('x')],
    });
  });

  it.each([
    { known: 'x', own: [], questions: {} },
    { known: null, own: null, questions: null },
  ])('reads an empty record in %j', (parts) => expect(parseMine({ version: 1, ...parts })).toEqual(nothingMine));
});
