import { describe, expect, it } from 'vitest';
import type { EntryNumber } from '../../../lib/core/glossary/entry.ts';
import { articleTerms, articleTermsInSlices } from '../../../lib/core/terms/article-terms.ts';
import type { TermBlock } from '../../../lib/core/terms/read-terms.ts';
import { defaultTermSettings, type TermSettings } from '../../../lib/core/terms/term-settings.ts';
import { knowledgeOf, someParts } from './knowledge-of.ts';

const knowledge = knowledgeOf(
  [
    ['cancer'],
    ['small cell lung cancer', 'SCLC'],
    ['magnetic resonance imaging', 'MRI'],
    ['confidence interval', 'CI'],
    ['cochlear implant'],
    ['hypertension', 'high blood pressure'],
    ['MRI scan'],
    ['myasthenia gravis', 'MG', 'mg', 'mL'],
  ],
  {},
  100,
  someParts,
);
const block = (text: string, isHeading = false): TermBlock => ({ text, isHeading, lang: 'en' });
const termsOf = (...texts: string[]) =>
  articleTerms(
    texts.map((text) => block(text)),
    knowledge,
  );
/** Every term found, as it stands, with its entry's number or what it stands for. */
const found = (...texts: string[]): string[] =>
  termsOf(...texts).found.flatMap((terms, i) =>
    terms.map(({ start, end, entry, expansion, parts }) => {
      const shown = [expansion ?? [], entry ?? [], parts.map(({ text }) => text).join('-') || []].flat().join(' #');
      return `${texts[i]?.slice(start, end)} = ${shown}`;
    }),
  );

describe('readTerms', () => {
  it.each<[what: string, texts: string[], terms: string[]]>([
    ['the longest phrase', ['Small cell lung cancer is cancer.'], ['Small cell lung cancer = 1', 'cancer = 0']],
    [
      'an abbreviation by what the article says',
      ['A cochlear implant (CI) is small.', 'The CI works.'],
      ['cochlear implant = 4', 'CI = cochlear implant #4', 'CI = cochlear implant #4'],
    ],
    ['the same abbreviation where it says nothing', ['The CI was wide.'], ['CI = 3']],
    [
      'an expansion without an entry',
      ['The brain tumor board (BTB) met.', 'The BTB agreed.'],
      ['BTB = brain tumor board', 'BTB = brain tumor board'],
    ],
    [
      'the entry of the letters where the words are nearly its own',
      ['Magnetic resonance imaging scans (MRI).'],
      ['Magnetic resonance imaging = 2', 'MRI = Magnetic resonance imaging scans #2'],
    ],
    [
      'a longer phrase over an abbreviation',
      ['Magnetic resonance imaging (MRI) helps. An MRI scan is safe.'],
      ['Magnetic resonance imaging = 2', 'MRI = Magnetic resonance imaging #2', 'MRI scan = 6'],
    ],
    ['nothing in another language', ['El cáncer de la mama es una enfermedad de las células y los tumores. Cancer.'], []],
    ['a built word', ['A nephrectomy was done.'], ['nephrectomy = nephr-ectomy']],
    ['no built word in an address', ['See www.example.org/nephrectomy now.'], []],
    ['no unit of a figure', ['It was 5 mg, 12 MG and 100 U/mL. MG is rare.'], ['MG = 7', 'MG = 7']],
    [
      'nothing in addresses, figures with units and names of files',
      ['cancer@example.org, http://x.org/cancer, cancer.pdf, 12CI, #cancer'],
      [],
    ],
  ])('finds %s', (_what, texts, terms) => expect(found(...texts)).toEqual(terms));

  it('leaves a block alone whose markup says another language', () =>
    expect(articleTerms([{ text: 'Cancer', isHeading: false, lang: 'fr' }], knowledge).found).toEqual([[]]));

  it('finds nothing in stretches that are left alone', () =>
    expect(
      articleTerms(
        [{ text: 'cancer and cancer', isHeading: false, lang: 'en', leftAlone: [{ start: 0, end: 6 }] }],
        knowledge,
      ).found[0]?.map(({ start }) => start),
    ).toEqual([11]));

  it('gives the same in slices', async () => {
    const blocks = [block('Cancer'), block('A cochlear implant (CI).'), block('The CI.')];
    let pauses = 0;
    const pause = (): Promise<void> | null => (pauses++ % 2 ? Promise.resolve() : null);
    expect((await articleTermsInSlices(blocks, knowledge, pause)).found).toEqual(articleTerms(blocks, knowledge).found);
    expect(pauses).toBeGreaterThan(blocks.length);
  });
});

describe('withAuthor', () => {
  const texts = ['Her hypertension was found late.', 'Hypertension, which means high blood pressure, is common.'];
  it('gives the place where the author explains a term, for every mention', () => {
    const terms = termsOf(...texts);
    const places = terms.found.flat().map((term) => terms.withAuthor(term).author);
    const place = places[0];
    expect(place && texts[place.block]?.slice(place.start, place.end)).toBe('high blood pressure');
    expect(places[1]).toEqual(place);
  });
  it('does not send a reader from the explanation to itself', () => {
    const terms = termsOf(...texts);
    const last = terms.found[1]?.at(-1);
    expect(last && terms.withAuthor(last).author).toBeNull();
  });
  it('gives nothing where the author explains nothing', () => {
    const terms = termsOf('Her hypertension was found late.');
    expect(terms.found.flat().map((term) => terms.withAuthor(term).author)).toEqual([null]);
  });
});

describe('toMark', () => {
  const marked = (settings: Partial<TermSettings>, blocks: TermBlock[], given = knowledge): number[] =>
    articleTerms(blocks, given)
      .toMark({ ...defaultTermSettings, ...settings })
      .map(({ length }) => length);
  const article = [block('Cancer and cancer.'), block('Cancer'), block('Cancer', true), block('More cancer.')];
  const easy = knowledgeOf([['cancer']], {}, 60);

  it.each<[what: string, settings: Partial<TermSettings>, counts: number[]]>([
    ['the first mention in a section', {}, [1, 0, 0, 1]],
    ['every mention but those of headings', { mentions: 'every' }, [2, 1, 0, 1]],
    ['none', { mentions: 'none' }, [0, 0, 0, 0]],
    ['no word the person knows', { known: new Set([0 as EntryNumber]) }, [0, 0, 0, 0]],
  ])('marks %s', (_what, settings, counts) => expect(marked(settings, article)).toEqual(counts));

  it.each<[level: TermSettings['level'], count: number]>([
    ['fewer', 0],
    ['usual', 1],
    ['more', 1],
  ])('at level %s marks a rather easy word %i times', (level, count) =>
    expect(marked({ level }, [block('Cancer')], easy)).toEqual([count]),
  );

  const prose =
    'The band played a long set in the small hall by the river and people danced until the lights went out again that night. '.repeat(10);
  it('marks only hard words in a long article about something else', () => {
    expect(marked({}, [block(`${prose} Cancer.`)], easy)).toEqual([0]);
    expect(marked({ level: 'more' }, [block(`${prose} Cancer.`)], easy)).toEqual([1]);
    expect(marked({}, [block(`${prose} Cancer.`)], knowledgeOf([['cancer']], {}, 200))).toEqual([1]);
    expect(marked({}, [block(`${prose} The rock band club (RBC) met at RBC.`)], easy)).toEqual([0]);
  });

  it('leaves the easiest words out where there are too many, unless more are asked for', () => {
    const names = Array.from({ length: 20 }, (_, i) => [`word${'abcdefghijklmnopqrst'[i]}${'abcdefghijklmnopqrst'[i]}itis`]);
    const many = [block(`${names.flat().join(' and ')} ${'and so they went on to the river again '.repeat(17)}`)];
    // 195 words: six in every hundred are eleven.
    const [all] = marked({ level: 'more' }, many, knowledgeOf(names));
    const [usual] = marked({}, many, knowledgeOf(names));
    expect(all).toBe(20);
    expect(usual).toBe(11);
  });
});
