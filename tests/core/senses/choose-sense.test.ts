import { describe, expect, it } from 'vitest';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { knowledgeOf, type Sense } from '../terms/knowledge-of.ts';

const entries = [['good result'], ['bad result'], ['asthma attack'], ['multiple sclerosis'], ['morphine']];

/** What a word means in a text: the numbers of its entry, its expansion, what it could mean, or nothing. */
const meaningsOf = (text: string, senses: Record<string, Sense[]>): unknown[] =>
  (articleTerms([{ text, isHeading: false, lang: 'en' }], knowledgeOf(entries, senses)).found[0] ?? [])
    .filter(({ via }) => via === 'sense')
    .map(({ entry, expansion, couldMean }) => (couldMean.length > 0 ? couldMean.map(({ stands }) => stands) : (expansion ?? entry)));

const positive = (sense: Sense): Record<string, Sense[]> => ({ positive: [{ entry: 'bad-result', ...sense }] });

describe('a word of several senses', () => {
  it.each<[what: string, sense: Sense, text: string, isMarked: boolean]>([
    ['a word right before it', { left: ['node'] }, 'The nodes positive for cells were removed.', true],
    ['a word not right before it', { left: ['node'] }, 'The nodes were positive.', false],
    ['a pattern of several words', { left: ['node be'] }, 'The nodes be positive.', true],
    ['any word in a pattern', { left: ['node *'] }, 'The nodes were positive.', true],
    ['a word that may be missing', { left: ['node were?'] }, 'Nodes positive; more later.', true],
    ['choices', { left: ['margin|node'] }, 'Clear margins, positive nodes.', true],
    ['a word right behind it', { right: ['for hiv'] }, 'He was positive for HIV.', true],
    ['a word a little before it', { before: ['test'] }, 'The test on Monday was positive.', true],
    ['a word too far before it', { before: ['test'] }, 'The test that he took on a wet Monday was positive.', false],
    ['a word anywhere in its sentence', { near: ['test'] }, 'It was positive, as he heard late on Monday about the test.', true],
    ['a word in another sentence', { near: ['test'] }, 'It was positive. The test was late.', false],
    ['an abbreviated title does not end a sentence', { near: ['test'] }, 'It was positive, said Dr. Lee of the test.', true],
    ['one hint alone', { hint: ['test'] }, 'The test was positive.', false],
    ['two hints', { hint: ['test', 'virus'] }, 'The test for the virus was positive.', true],
    ['the topic alone', { topic: ['virus'] }, 'It was positive. It is a virus.', false],
    ['topic and hint', { topic: ['virus'], hint: ['test'] }, 'The test was positive. It is a virus.', true],
    ['a class of words', { before: ['$body'] }, 'Her lungs were positive.', true],
    ['a number', { right: ['$number'] }, 'Positive 12 times.', true],
    ['a word of no such class', { before: ['$body'] }, 'Her mood was positive.', false],
    ['what is ruled out by the word behind', { near: ['test'], not: { right: ['attitude'] } }, 'His positive attitude to the test.', false],
    ['what speaks against it', { near: ['test'], not: { near: ['feedback'] } }, 'The test got positive feedback.', false],
    ['a form of the word', { near: ['test'] }, 'Two positives in one test.', true],
  ])('%s', (_what, sense, text, isMarked) => expect(meaningsOf(text, positive(sense))).toEqual(isMarked ? [1] : []));

  it('has the sense with most cues', () => {
    const senses = {
      positive: [
        { entry: 'good-result', near: ['news'] },
        { entry: 'bad-result', near: ['test', 'virus'] },
      ],
    };
    expect(meaningsOf('The news of the positive virus test.', senses)).toEqual([1]);
    expect(meaningsOf('The news was positive.', senses)).toEqual([0]);
  });
});

describe('an abbreviation of several senses', () => {
  const MS: Record<string, Sense[]> = {
    MS: [
      { entry: 'multiple-sclerosis', near: ['nerve'], topic: ['myelin'] },
      { entry: 'morphine', stands: 'morphine sulfate', near: ['pain'] },
      { stands: 'Mississippi', plain: 'true', left: ['jackson'] },
    ],
  };
  it.each<[what: string, text: string, meanings: unknown[]]>([
    ['is told by a word in its sentence', 'MS hurts the nerves.', ['multiple sclerosis']],
    ['is told by the topic', 'She has MS. Myelin covers the nerve.', ['multiple sclerosis']],
    ['shows what it stands for where no entry says so', 'MS eased the pain.', ['morphine sulfate']],
    ['is never guessed', 'She has MS.', [['multiple sclerosis', 'morphine sulfate']]],
    ['is never guessed when as much speaks for each', 'MS: pain of the nerves.', [['multiple sclerosis', 'morphine sulfate']]],
    ['is not marked in an everyday sense', 'He lives in Jackson, MS, now.', []],
    ['counts by its capitals', 'Ms Lee has pain in a nerve.', []],
    ['may have an s', "The MS's nerves.", ['multiple sclerosis']],
  ])('%s', (_what, text, meanings) => expect(meaningsOf(text, MS)).toEqual(meanings));

  it('always means the one thing it can', () =>
    expect(meaningsOf('An SBRT.', { SBRT: [{ stands: 'body radiotherapy' }] })).toEqual(['body radiotherapy']));
});
