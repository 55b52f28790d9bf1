import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { interview } from '../../../scripts/glossary/new-term/interview.ts';
import { questions, termQuestion } from '../../../scripts/glossary/new-term/questions.ts';
import { rules } from '../../../scripts/glossary/rules/index.ts';
import { senseRow } from '../../../scripts/senses/sense-table.ts';
import { problemsOf, topicOf } from '../glossary-of.ts';
import { deskOf, entriesIn, talkWith } from './desk-of.ts';

const bones = topicOf({ femur: { also: ['thighbone'] }, tibia: {} });
const pills = topicOf({ antibiotic: { kind: 'medicine' } });
const files = { 'bones.yml': bones, 'pills.yml': pills };
const sentence = 'A hard part of the body that you can break.';
const talk = (...answers: string[]) => talkWith(interview(deskOf(files), '2026-12-01'), answers);

describe('interview', () => {
  it('asks for an entry and gives the file with it, sorted and laid out', () => {
    const { outcome } = talk('patella', 'puh-TEL-uh', 'kneebone, patella bone', sentence, '', '8', 'femur, thighbone', '1', 'yes');
    expect(outcome?.write).toMatchObject({ file: 'bones.yml', before: bones });
    const text = outcome?.write?.text ?? '';
    expect(Object.keys(entriesIn(text))).toEqual(['femur', 'patella', 'tibia']);
    expect(entriesIn(text).patella).toEqual({
      term: 'patella',
      say: 'puh-TEL-uh',
      also: ['kneebone', 'patella bone'],
      plain: sentence,
      kind: 'body',
      see: ['femur'],
      source: 'Plainly',
      written: '2026-12-01',
    });
    expect(problemsOf({ ...files, 'bones.yml': text })).toEqual([]);
    expect(outcome?.said).toMatch(/1\. npm run check:data.*\n2\. Someone who did not write it reads it/);
  });

  it('does not ask how everyday words are said', () => {
    const { said } = talk('small hand', '');
    expect(said[1]).toMatch(/^Other names/);
    expect(talk('patella', 'puh-TEL-uh').said[1]).toMatch(/^How is it said/);
  });

  it('makes a new file where one is wished for', () => {
    const { outcome } = talk('small hand', '', sentence, '', 'body', '', 'Hands!', 'hands', 'yes');
    expect(outcome?.write).toMatchObject({ file: 'hands.yml', before: undefined });
  });

  it('writes nothing after a no, and knows no other answer than yes and no', () => {
    const { said, outcome } = talk('small hand', '', sentence, '', 'body', '', '1', 'perhaps', 'no');
    expect(said.at(-1)).toMatch(/yes or no/);
    expect(outcome).toEqual({ said: 'Nothing was written.' });
  });

  it('comes to no outcome when it is left before the end', () =>
    expect(talk('small hand', '', sentence, '', 'body', '', '1').outcome).toBeUndefined());
});

describe('a term that is there already', () => {
  it.each(['tibia', 'Tibias', 'thighbone'])('shows the entry of "%s" and stops', (term) => {
    const { said, outcome } = talk(term, 'yes');
    expect(said[1]).toMatch(/^bones\.yml has `(?:tibia|femur)`/);
    expect(outcome?.write).toBeUndefined();
    expect(outcome?.said).toMatch(/nothing was written/);
  });

  it('goes on with another sense, under an id of its own, and tells of the row that has to come', () => {
    const { said, outcome } = talk('tibia', 'no', '', 'insect', 'TIB-ee-uh', '', sentence, '', '8', '', '1', 'yes');
    expect(said.slice(2, 5)).toEqual([
      expect.stringMatching(/^`tibia` is taken/),
      expect.stringMatching(/^It has to be a word/),
      expect.stringMatching(/^How is it said/),
    ]);
    expect(Object.keys(entriesIn(outcome?.write?.text ?? ''))).toEqual(['femur', 'tibia', 'tibia-insect']);
    expect(outcome?.said).toMatch(/2\. A name that is shared.* needs a row .* data\/senses\/en\//);
  });

  it('offers names that are nearly the same, and takes the term again', () => {
    const { said, outcome } = talk('tibbia', 'tibia', 'yes');
    expect(said[1]).toMatch(/Near it: tibia \(bones\.yml\)/);
    expect(outcome?.said).toMatch(/nothing was written/);
  });

  it('says nothing of nearness where nothing is near', () => expect(talk('patella').said[1]).toMatch(/^How is it said/));

  it('knows every sense of a word of several', () => {
    const sense = { entry: 'femur' as EntryId };
    const senses = { rows: [senseRow('senses/en/w.yml', 'shaft', { senses: [sense, { entry: 'tibia' as EntryId }] })], classes: {} };
    const { said } = talkWith(interview(deskOf(files, senses), '2026-12-01'), ['shaft']);
    expect(said[1]).toMatch(/`femur`[\s\S]*`tibia`/);
  });
});

/** [what is wrong, the answers up to the bad one, what is said of it, a better one]. */
const bad: readonly (readonly [what: string, answers: readonly string[], complaint: RegExp, better: string])[] = [
  ['no term', [''], /2 to 60 characters/, 'patella'],
  ['a term with a comma', ['patella, left'], /no match reads across/, 'patella'],
  ['an everyday word alone', ['cold'], /data\/never\.txt/, 'patella'],
  ['no stress', ['patella', 'puh-tel-uh'], /no stressed syllable/, 'puh-TEL-uh'],
  ['a sign in how it is said', ['patella', 'puh·TEL·uh'], /Only the letters a to z/, 'puh-TEL-uh'],
  ['a plural among the other names', ['small hand', 'small hands'], /made by the build already/, 'tiny hand'],
  ['a name that another entry has', ['small hand', 'thighbone'], /is a form of `femur`/, 'tiny hand'],
  ['a hard word', ['small hand', '', 'A hard fibrous part of the body that you can break.'], /"fibrous" is neither/, sentence],
  ['a circle', ['small femuroid', 'x', '', 'A hard femuroid part of the body that you can break.'], /"femuroid"/, sentence],
  ['no sentence', ['small hand', '', ''], /needs this/, sentence],
  ['one sentence more', ['small hand', '', sentence, 'It can hurt you a bit.'], /more has 1 sentences/, 'It can hurt. Ask your doctor.'],
  ['an unknown kind', ['small hand', '', sentence, '', 'bone'], /"bone" is not in the list/, 'body'],
  ['an unknown entry', ['small hand', '', sentence, '', '8', 'fem'], /There is: femur/, 'femur'],
  ['a related entry like no other', ['small hand', '', sentence, '', '8', 'zebra'], /no entry "zebra"\./, 'tibia'],
];

describe('an answer that breaks a rule', () => {
  it.each(bad)('is asked for again: %s', (_, answers, complaint, better) => {
    expect(talk(...answers).said.at(-1)).toMatch(complaint);
    expect(talk(...answers, better).said.at(-1)).not.toMatch(/^ {2}!/);
  });

  it('stays as it is after an empty answer, and is told at the end', () => {
    const hard = 'A hard fibrous part of the body that you can break.';
    const { said, outcome } = talk('small hand', '', hard, '', '', '8', '', '1', 'yes');
    expect(said.at(-1)).toMatch(/Still to mend:\n {2}! "fibrous"/);
    expect(entriesIn(outcome?.write?.text ?? '')['small-hand']?.plain).toBe(hard);
    expect(outcome?.said).toMatch(/1\. Mend what is still open \(1\)/);
  });

  it('is never kept where no file could hold it', () => {
    const { said } = talk('patella', 'puh·TEL·uh', '', '');
    expect(said.at(-1)).toMatch(/Only the letters/);
    expect(said.at(-1)).not.toMatch(/Enter to keep/);
  });

  it('is left out by a hyphen where it need not be there', () => {
    const { said } = talk('small hand', 'thighbone', '-');
    expect(said.at(-1)).toMatch(/^What is it/);
  });
});

describe('related entries', () => {
  const names = ['one', 'two', 'three', 'four', 'five'].map((name) => `${name}bone`);
  const many = deskOf({ 't.yml': topicOf(Object.fromEntries(names.sort().map((name) => [name, {}]))) });
  const related = (count: number) =>
    talkWith(interview(many, '2026-12-01'), ['small hand', '', sentence, '', '8', names.slice(0, count).join(', ')]).said.at(-1);

  it('are four at most', () => {
    expect(related(4)).toMatch(/^Which file/);
    expect(related(5)).toMatch(/^ {2}! At most four/);
  });
});

describe('questions', () => {
  it('ask every rule but those about files, the whole glossary and the senses, and no rule there is none of', () => {
    const asked = new Set([termQuestion, ...questions].flatMap((question) => question.rules));
    const ofFiles = ['sorted', 'layout', 'grades', 'guess', 'unique-word'];
    expect([...asked, ...ofFiles].sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});
