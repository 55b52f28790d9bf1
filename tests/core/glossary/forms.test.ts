import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { forms, writtenForms } from '../../../lib/core/glossary/forms.ts';
import { isReadable, phraseKey } from '../../../lib/core/glossary/phrase-key.ts';

const named = (term: string, ...also: string[]) => ({ id: 'x' as EntryId, term, also });
const wordsOf = (term: string, ...also: string[]): string[] => forms(named(term, ...also)).map(({ words }) => words);

describe('writtenForms', () => {
  it.each<[words: string, via: string]>([
    ['breast cancer', 'term'],
    ['HER2', 'abbreviation'],
    ['mTOR', 'abbreviation'],
    ['pH', 'abbreviation'],
    ['T-DM1', 'abbreviation'],
    ['COVID-19', 'abbreviation'],
    ['HER2-positive', 'term'],
    ['Crohn disease', 'term'],
    ['X-ray', 'term'],
    ['PET scan', 'term'],
  ])('%s is %s', (words, via) => {
    expect(writtenForms(named(words))[0]?.via).toBe(via);
    expect(writtenForms(named('other', words))[1]?.via).toBe(via === 'term' ? 'also' : via);
  });
});

describe('forms', () => {
  it('has every plural and spelling of a term, the term first', () => {
    const [first, ...made] = forms(named('esophageal tumor'));
    expect(first).toEqual({ words: 'esophageal tumor', entryId: 'x', via: 'term', steps: 0 });
    expect(made.map(({ words, via }) => [words, via])).toEqual([
      ['esophageal tumors', 'inflected'],
      ['oesophageal tumour', 'spelling'],
      ['oesophageal tumours', 'spelling'],
    ]);
  });

  it.each([
    ["Crohn's disease", 'Crohn disease'],
    ['Crohn’s disease', 'Crohn disease'],
    ['pre-eclamptic tumor', 'preeclamptic tumours'],
    ['neoadjuvant', 'neo-adjuvant'],
    ['tumour', 'tumor'],
    ['MRI', 'M.R.I'],
    ['Sjögren syndrome', 'Sjoegren syndrome'],
    ['stage IV tumor', 'stage four tumours'],
  ])('%s is also %s', (term, form) => expect(wordsOf(term)).toContain(form));

  it.each([
    ["Parkinson's", 'Parkinson'],
    ['diabetes', 'diabeteses'],
    ['MRI', 'M.R.Is'],
    ['Pap test', "Pap's test"],
    ['lung', 'lunging'],
  ])('%s is not %s', (term, form) => expect(wordsOf(term)).not.toContain(form));

  it('puts another part of speech two steps away, so that an entry of its own wins', () => {
    const steps = new Map(forms(named('randomization')).map((form) => [form.words, form.steps]));
    expect([steps.get('randomizations'), steps.get('randomized')]).toEqual([1, 2]);
  });

  it('counts the steps away from what was written', () => {
    const steps = new Map(forms(named('tumor')).map((form) => [form.words, form.steps]));
    expect([...steps]).toEqual([
      ['tumor', 0],
      ['tumors', 1],
      ['tumour', 1],
      ['tumours', 2],
    ]);
  });

  it('has no key twice', () => {
    const keys = forms(named('X-ray', 'x ray', 'xray', 'X-rays')).map(({ words }) => phraseKey(words));
    expect(keys).toHaveLength(new Set(keys).size);
    expect(keys).toContain('x rays');
  });
});

describe('phraseKey', () => {
  it.each([
    ['x-ray', 'X ray'],
    ['Sjögren', 'sjogren'],
    ['HER2-positive', 'her2 Positive'],
    ['stage IV', 'Stage iv'],
  ])('%s and %s would be found in the same places', (a, b) => expect(phraseKey(a)).toBe(phraseKey(b)));

  it.each([
    ['ALL', 'all'],
    ['pH', 'PH'],
    ['HER2/neu', 'HER2 neu'],
    ['xray', 'x-ray'],
  ])('%s and %s would not', (a, b) => expect(phraseKey(a)).not.toBe(phraseKey(b)));
});

describe('isReadable', () => {
  it.each(['breast cancer', 'x-ray', "Crohn's disease", 'HER2/neu', 'CA 27.29', 'E. coli', 'ER+', 'β-blocker'])('%s is', (words) =>
    expect(isReadable(words)).toBe(true),
  );
  it.each(['cancer, breast', 'MRI (scan)', 'tumor.', ' tumor', 'tumor ', 'a / b', 'a – b', '+ER', ''])('%j is not', (words) =>
    expect(isReadable(words)).toBe(false),
  );
});
