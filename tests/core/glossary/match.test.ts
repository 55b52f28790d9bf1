import { describe, expect, it } from 'vitest';
import { matchText } from '../../../lib/core/glossary/match.ts';
import { entry, foundIn, indexOf, onlyMatch } from './index-of.ts';

const index = indexOf(
  ['cancer'],
  ['breast cancer'],
  ['inflammatory breast cancer'],
  ['metastatic', 'metastasized'],
  ['metastasis'],
  ['tumor'],
  ['tumor marker'],
  ['biopsy'],
  ['x-ray'],
  ['follow-up'],
  ['preeclampsia', 'pre-eclampsia'],
  ['carcinoma in situ'],
  ["Crohn's disease"],
  ['Sjögren syndrome'],
  ['fibrosis'],
  ['edema'],
  ['hemoglobin'],
  ['randomized trial'],
  ['β-blocker'],
  ['MRI', 'magnetic resonance imaging'],
  ['acute lymphoblastic leukemia', 'ALL'],
  ['AIDS'],
  ['pH'],
  ['NF-κB'],
  ["O'Sullivan test"],
  ['HER2'],
  ['HER2-positive'],
  ['CDK4/6 inhibitor'],
  ['CA 27-29'],
  ['E. coli'],
  ['stage IV'],
  ['Ki-67'],
  ['vitamin B12'],
  ['aids', 'hearing aids'],
);

describe('matchText', () => {
  it.each<[what: string, text: string, found: string[]]>([
    ['a word', 'A biopsy was done.', ['biopsy']],
    ['a word at the start and one at the end', 'biopsy or tumor', ['biopsy', 'tumor']],
    ['the longest phrase', 'an inflammatory breast cancer', ['inflammatory breast cancer']],
    ['the longest that is whole', 'inflammatory breast disease, breast cancer, cancer', ['breast cancer', 'cancer']],
    ['a short form before another word', 'tumor markers and tumor cells', ['tumor markers', 'tumor']],
    [
      'any capitals of a phrase in small letters',
      'BREAST CANCER, Breast Cancer, bReast canceR',
      ['BREAST CANCER', 'Breast Cancer', 'bReast canceR'],
    ],
    ['regular plurals', 'tumors, biopsies', ['tumors', 'biopsies']],
    ['Latin and Greek plurals', 'metastases', ['metastases']],
    ['the plural of the head', 'carcinomas in situ', ['carcinomas in situ']],
    ['straight possessives', "the tumor's edge", ["tumor's"]],
    ['curly possessives', 'the tumor’s edge', ['tumor’s']],
    ['possessives of phrases', 'breast cancer’s causes', ['breast cancer’s']],
    ['possessives of plurals, without the mark', "the tumors' edges", ['tumors']],
    [
      'possessives in a name, any quote or none',
      'Crohn’s disease, Crohn‘s disease, Crohn disease',
      ['Crohn’s disease', 'Crohn‘s disease', 'Crohn disease'],
    ],
    ['a hyphen for a space', 'a breast-cancer clinic', ['breast-cancer']],
    ['a non-breaking hyphen and an en dash', 'breast\u2011cancer, breast–cancer', ['breast\u2011cancer', 'breast–cancer']],
    ['a space for a hyphen', 'an x ray, HER2 positive', ['x ray', 'HER2 positive']],
    ['closed for a hyphen', 'an xray at followup', ['xray', 'followup']],
    ['a hyphen for closed', 'pre-eclampsia and preeclampsia', ['pre-eclampsia', 'preeclampsia']],
    ['numbers with and without a hyphen', 'HER-2, HER 2, Ki67, Ki-67, vitamin B-12', ['HER-2', 'HER 2', 'Ki67', 'Ki-67', 'vitamin B-12']],
    ['non-breaking spaces, several spaces', 'breast\u00a0cancer, breast   cancer', ['breast\u00a0cancer', 'breast   cancer']],
    ['British spellings', 'tumours, oedema, haemoglobin, randomised trials', ['tumours', 'oedema', 'haemoglobin', 'randomised trials']],
    ['abbreviations', 'an MRI', ['MRI']],
    ['plurals of abbreviations', 'two MRIs', ['MRIs']],
    ['abbreviations in brackets', 'imaging (MRI)', ['MRI']],
    ['mixed capitals', 'the pH of blood', ['pH']],
    [
      'Greek letters, written or spelled',
      'β-blockers, a beta blocker, NF-κB, NF-kappaB',
      ['β-blockers', 'beta blocker', 'NF-κB', 'NF-kappaB'],
    ],
    ['a capital behind an apostrophe', 'an O’Sullivan test', ['O’Sullivan test']],
    ['slash and point where the form has them', 'CDK4/6 inhibitors, CA 27.29, E. coli', ['CDK4/6 inhibitors', 'CA 27.29', 'E. coli']],
    ['Roman numerals', 'Stage IV, stage iv', ['Stage IV', 'stage iv']],
    ['soft hyphens', 'me\u00adta\u00adsta\u00adsis', ['me\u00adta\u00adsta\u00adsis']],
    ['ligatures', '\ufb01brosis', ['\ufb01brosis']],
    [
      'accents, composed, as marks, left out',
      'Sjögren syndrome, Sjo\u0308gren syndrome, Sjogren syndrome',
      ['Sjögren syndrome', 'Sjo\u0308gren syndrome', 'Sjogren syndrome'],
    ],
    ['words that start with a letter beyond ASCII', 'œdema and édema', ['œdema', 'édema']],
    ['words in quotes', '“tumor” ‘tumor’ \'tumor\' "tumor"', ['tumor', 'tumor', 'tumor', 'tumor']],
    ['a word before a comma, stop, dash', 'tumor, tumor. tumor—tumor', ['tumor', 'tumor', 'tumor', 'tumor']],
    ['each side of a slash', 'tumor/metastasis', ['tumor', 'metastasis']],
    ['a footnote after a stop', 'of breast cancer.1 In breast cancer.12,13 A tumor[3]', ['breast cancer', 'breast cancer', 'tumor']],
    ['a lost space after a stop', 'a tumor.The biopsy', ['tumor', 'biopsy']],
    ['dots after a word', 'a tumor... and', ['tumor']],
    ['compounds whose meaning holds', 'HER2-positive, once-metastatic, post biopsy', ['HER2-positive', 'metastatic', 'biopsy']],
    ['abbreviations after a blocking prefix', 'anti-HER2', ['HER2']],
    ['the rest of a blocked phrase', 'non-inflammatory breast cancer', ['breast cancer']],
    ['forms that start with a prefix of their own', 'pre-eclampsia', ['pre-eclampsia']],
  ])('finds %s', (_what, text, found) => expect(foundIn(text, index)).toEqual(found));

  it.each<[what: string, text: string]>([
    ['an empty text', ''],
    ['white space and signs', ' \n\t .,;:!? —'],
    ['parts of words', 'tumorigenic, biopsychology, microtumor, cancers2, fibrosiss'],
    ['an abbreviation in other capitals', 'all of them, All of them, Mri, mri, ph, PH, Ph'],
    ['a word with a prefix that blocks', 'non-metastatic, anti-tumor, pre-metastatic, Non-Metastatic, non\u2011metastatic, non–metastatic'],
    ['phrases with another word in between', 'magnetic or resonance imaging, stage two IV'],
    ['phrases in another order', 'resonance magnetic imaging'],
    ['phrases with a space before the hyphen', 'x -ray, x - ray, x- ray'],
    ['web addresses', 'https://example.org/cancer, http://tumor.example.org/a?b=biopsy, www.cancer.gov, cancer.gov/biopsy'],
    ['addresses with brackets', 'https://en.example.org/wiki/Staging_(cancer)'],
    ['mail addresses', 'tumor@example.org, info@tumor.example.org, mailto:biopsy@x.org, my.tumor@x.org'],
    ['handles and tags', '@cancer #cancer #breast-cancer @tumor_board'],
    ['file names and paths', 'tumor.pdf, my-tumor.jpeg, /home/tumor/biopsy.txt, ./tumor, C:\\tumor\\biopsy'],
    ['words with underscores', 'tumor_size, max_tumor, _biopsy_'],
  ])('finds nothing in %s', (_what, text) => expect(foundIn(text, index)).toEqual([]));

  it.each([', ', '. ', '; ', ': ', ' (', ') ', '/', ' / ', '\n', ' \n ', '\r\n', '—', ' – ', '” “', '. . '])(
    'does not read a phrase across %j',
    (sign) => expect(foundIn(`magnetic resonance${sign}imaging`, index)).toEqual([]),
  );

  it('tells AIDS from aids, and prefers the form with capitals', () => {
    expect(onlyMatch('people with AIDS', index).entries).toEqual([entry(21), entry(33)]);
    expect(onlyMatch('two aids', index).entries).toEqual([entry(33)]);
  });

  it('prefers the form with capitals whatever the order', () =>
    expect(onlyMatch('people with AIDS', indexOf(['aids'], ['AIDS'])).entries).toEqual([entry(1), entry(0)]));

  it('names an entry once where two of its forms fit', () =>
    expect(onlyMatch('an ECG', indexOf(['electrocardiogram', 'ECG', 'ecg'])).entries).toEqual([entry(0)]));

  it.each<[text: string, via: string]>([
    ['biopsy', 'term'],
    ['magnetic resonance imaging', 'also'],
    ['MRI', 'abbreviation'],
    ['biopsies', 'inflected'],
    ['tumour', 'spelling'],
  ])('tells how %s came to be: %s', (text, via) => expect(onlyMatch(text, index).via).toBe(via));

  it('gives UTF-16 offsets', () => {
    expect(matchText('🙂👩🏽‍⚕️ a tumor’s edge', index)).toEqual([{ start: 12, end: 19, entries: [entry(5)], via: 'term' }]);
    expect('🙂👩🏽‍⚕️ a tumor’s edge'.slice(12, 19)).toBe('tumor’s');
  });

  it('finds the same in a text that was read before', () => {
    const text = 'The tumor’s MRIs: Crohn’s disease, non-metastatic œdema.';
    const first = matchText(text, index);
    expect(first).toHaveLength(4);
    expect(matchText(text, index)).toEqual(first);
  });
});
