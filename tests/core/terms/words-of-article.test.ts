import { describe, expect, it } from 'vitest';
import type { EntryNumber } from '../../../lib/core/glossary/entry.ts';
import { type FoundTerm, foundTerm } from '../../../lib/core/terms/found-term.ts';
import { fitsFilter, nameWord } from '../../../lib/core/terms/name-word.ts';
import { wordsOfArticle } from '../../../lib/core/terms/words-of-article.ts';

const entry = (number: number): EntryNumber => number as EntryNumber;

/** The terms of a text in which they stand in brackets, given in order. */
const read = (marked: string, ...terms: Partial<FoundTerm>[]): { text: string; found: FoundTerm[] } => {
  const found: FoundTerm[] = [];
  let text = '';
  for (const [, plain = '', word = ''] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    text += plain;
    const start = text.length;
    text += word;
    if (word) found.push(foundTerm({ start, end: text.length, via: 'term', ...terms[found.length] }));
  }
  return { text, found };
};

const wordsOf = (...blocks: ReturnType<typeof read>[]) =>
  wordsOfArticle(
    blocks.map(({ text }) => text),
    blocks.map(({ found }) => found),
  );

describe('the words of an article', () => {
  it('are listed once each, in the order of their first mention, with every place', () => {
    const words = wordsOf(
      read('A [biopsy] and a [scan].', { entry: entry(2) }, { entry: entry(1) }),
      read('no word'),
      read('The [scan], then the [biopsy].', { entry: entry(1) }, { entry: entry(2) }),
    );
    expect(words.map(({ entry: number, places }) => [number, places])).toEqual([
      [
        2,
        [
          { block: 0, start: 2, end: 8 },
          { block: 2, start: 19, end: 25 },
        ],
      ],
      [
        1,
        [
          { block: 0, start: 15, end: 19 },
          { block: 2, start: 4, end: 8 },
        ],
      ],
    ]);
  });

  it('have the names they are called by, but no plurals beside them', () => {
    const [word] = wordsOf(
      read('[Heart attacks], a [heart attack].', { entry: entry(1), via: 'inflected' }, { entry: entry(1) }),
      read('An [MI], the [MI].', { entry: entry(1), via: 'abbreviation' }, { entry: entry(1), via: 'abbreviation' }),
    );
    expect(word?.names).toEqual(['heart attack', 'MI']);
  });

  it('have a name as it is printed inside a sentence, and a plural where nothing else is printed', () => {
    const one = { entry: entry(1) };
    expect(wordsOf(read('[Biopsy] or [biopsy]. [Biopsy]', one, one, one))[0]?.names).toEqual(['biopsy']);
    expect(wordsOf(read('[Metastases]', { ...one, via: 'inflected' }))[0]?.names).toEqual(['Metastases']);
  });

  it('know what a short name stands for if any mention says so', () => {
    const [word] = wordsOf(read('[MI] and [MI]', { entry: entry(1) }, { entry: entry(1), expansion: 'myocardial infarction' }));
    expect(word?.expansion).toBe('myocardial infarction');
  });

  it('are told apart where they have no entry', () => {
    const words = wordsOf(
      read(
        '[MS], [MS] and [NSCLC]',
        { expansion: 'multiple sclerosis' },
        { expansion: 'mitral stenosis' },
        { expansion: 'non-small cell lung cancer' },
      ),
    );
    expect(words.map(({ names }) => names)).toEqual([['MS'], ['MS'], ['NSCLC']]);
  });

  it('are none in an article without any', () => expect(wordsOf(read('Nothing here.'))).toEqual([]));
});

describe('naming a word', () => {
  const [attack] = wordsOf(
    read('[Heart attack], [MI]', { entry: entry(1) }, { entry: entry(1), via: 'abbreviation', expansion: 'myocardial infarction' }),
  );
  if (!attack) throw new Error('no word');

  it('gives the term of the glossary, the other names, and what a short one stands for', () => {
    expect(nameWord(attack, 'heart attack')).toMatchObject({ title: 'heart attack', others: ['MI'], standsFor: 'myocardial infarction' });
  });

  it('says nothing twice', () => {
    expect(nameWord(attack, 'myocardial infarction')).toMatchObject({ others: ['Heart attack', 'MI'], standsFor: null });
  });

  it('takes a plural for no other name', () => {
    const [word] = wordsOf(read('[Biopsies]', { entry: entry(1), via: 'inflected' }));
    expect(word && nameWord(word, 'biopsy').others).toEqual([]);
    expect(word && nameWord(word, 'tissue test').others).toEqual(['Biopsies']);
  });

  it('gives the printed name where there is no term', () => {
    expect(nameWord(attack, null)).toMatchObject({ title: 'Heart attack', others: ['MI'] });
  });

  it.each<[typed: string, fits: boolean]>([
    ['', true],
    ['HEART', true],
    ['mi', true],
    [' infarct', true],
    ['lung', false],
  ])('is found by typing %j: %s', (typed, fits) => expect(fitsFilter(nameWord(attack, 'heart attack'), typed)).toBe(fits));
});
