import { describe, expect, it } from 'vitest';
import type { Entry, EntryId } from '../../../lib/core/glossary/entry.ts';
import { askFile, suitableFiles } from '../../../scripts/glossary/new-term/ask-file.ts';
import { draftProblems, emptyDraft, misshapen } from '../../../scripts/glossary/new-term/draft.ts';
import { entriesOf, rowsStandingFor } from '../../../scripts/glossary/new-term/known.ts';
import { relatedOf } from '../../../scripts/glossary/new-term/related.ts';
import { senseRow } from '../../../scripts/senses/sense-table.ts';
import { problemsOf, topicOf } from '../glossary-of.ts';
import { deskOf, talkWith } from './desk-of.ts';

const bones = topicOf({ femur: { also: ['thighbone'] }, fibula: {}, tibia: {} });
const pills = topicOf({ antibiotic: { kind: 'medicine' } });
const files = { 'bones.yml': bones, 'pills.yml': pills };
const desk = deskOf(files);
const draft = (fields: Partial<Omit<Entry, 'id'>> & { id: string }): Entry => ({
  ...emptyDraft('2026-12-01'),
  ...fields,
  id: fields.id as EntryId,
});

describe('draftProblems', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['patella', {}, []],
    ['patella', { also: ['thighbone', 'tibias'] }, ['unique-form']],
    ['tibia', { kind: 'test' }, ['unique-id', 'unique-form']],
    ['knee-cap', { term: 'patella', plain: 'The deadly patella part.', see: ['ankle'] }, ['id', 'see', 'plain', 'circular', 'calm']],
    ['patella', { more: 'It can hurt 5% of people.' }, ['more', 'figures']],
  ])('says of %s %o what the whole check says', (id, fields, broken) => {
    const text = topicOf({ [id]: fields });
    const found = problemsOf({ ...files, 'z.yml': text }).filter(({ file }) => file === 'z.yml');
    const read = deskOf({ 'z.yml': text }).base.entries[0]?.entry as Entry;
    expect(draftProblems(read, 'z.yml', desk)).toEqual(found);
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...broken]));
    if (broken.length === 0) expect(found).toEqual([]);
  });

  it('leaves the problems of other entries alone', () => {
    const wrong = deskOf({ 'bones.yml': topicOf({ femur: { see: ['nowhere'] } }) });
    const [own] = deskOf({ 'z.yml': topicOf({ patella: {} }) }).base.entries;
    expect(draftProblems(own?.entry as Entry, 'bones.yml', wrong)).toEqual([]);
  });
});

describe('misshapen', () => {
  it('names the fields the schema refuses', () =>
    expect(misshapen(draft({ id: 'x', term: 'x', say: 'eks!' }), desk.validate)).toEqual(new Set(['term', 'say', 'plain'])));
  it('names none of a good draft', () =>
    expect(misshapen(draft({ id: 'xo', term: 'xo', plain: 'A small part of the body.' }), desk.validate)).toEqual(new Set()));
});

describe('known', () => {
  const senses = [{ stands: 'ankle-brachial index' }, { stands: 'small bone', entry: 'femur' as EntryId }];
  const withRow = deskOf(files, { rows: [senseRow('senses/en/a.yml', 'ABI', { senses })], classes: {} });

  it('finds entries by every form, and by the senses of a word', () => {
    expect(entriesOf('Fibulas', desk).map(({ entry }) => entry.id)).toEqual(['fibula']);
    expect(entriesOf('ABI', withRow).map(({ entry }) => entry.id)).toEqual(['femur']);
    expect(entriesOf('patella', desk)).toEqual([]);
  });

  it('finds rows that say what letters stand for and have no entry for it yet', () => {
    expect(rowsStandingFor('Ankle-brachial index', withRow).map(({ word }) => word)).toEqual(['ABI']);
    expect(rowsStandingFor('small bone', withRow)).toEqual([]);
  });
});

describe('relatedOf', () => {
  it('takes ids and forms, each entry once', () =>
    expect(relatedOf(['tibia', 'Thighbone', 'femur'], desk)).toEqual({ see: ['tibia', 'femur'] }));
  it('offers what begins so, or is written nearly so', () => {
    expect(relatedOf(['f'], desk)).toBe('There is no entry "f". There is: femur, fibula.');
    expect(relatedOf(['tibbia'], desk)).toBe('There is no entry "tibbia". There is: tibia.');
  });
  it('offers nothing for what is like nothing', () => expect(relatedOf(['zebra'], desk)).toBe('There is no entry "zebra".'));
});

describe('suitableFiles', () => {
  const names = (fields: Partial<Omit<Entry, 'id'>>, room: number) =>
    suitableFiles(draft({ id: 'x', ...fields }), desk.base.topics, room).map(({ file }) => file);

  it('puts files with related entries before files of the kind', () => {
    expect(names({ kind: 'medicine', see: ['tibia' as EntryId] }, 150)).toEqual(['bones.yml', 'pills.yml']);
    expect(names({ kind: 'medicine' }, 150)).toEqual(['pills.yml']);
  });
  it('leaves out files that are full', () => expect(names({ kind: 'body' }, 3)).toEqual([]));
});

describe('askFile', () => {
  const full = topicOf(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`bone${i}`, {}])));
  const crowded = deskOf({ 'full.yml': full, 'roomy.yml': bones });
  const ask = (...answers: string[]) => talkWith(askFile(draft({ id: 'x', kind: 'body' }), crowded), answers);

  it('offers files with room and takes a number, a name, or a new name', () => {
    expect(ask('1').said).toEqual(['Which file? A number, or the name of another or a new one:\n  1 roomy.yml (3 entries)\n> ']);
    expect([ask('1'), ask('roomy'), ask('hands.yml')].map(({ outcome }) => outcome)).toEqual(['roomy.yml', 'roomy.yml', 'hands.yml']);
  });

  it.each([
    ['full', /full\.yml is full: it has 150 entries/],
    ['2', /"2" is no file name/],
    ['../hands', /"\.\.\/hands" is no file name/],
    ['', /"" is no file name/],
  ])('does not take "%s"', (name, what) => {
    expect(ask(name).outcome).toBeUndefined();
    expect(ask(name).said.at(-1)).toMatch(what);
  });
});
