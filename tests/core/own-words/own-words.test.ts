import { describe, expect, it } from 'vitest';
import { findOwnWords } from '../../../lib/core/own-words/find-own-words.ts';
import { ownWordCases } from '../../../scripts/score/terms/own-word-cases.ts';
import { scoreOwnWords } from '../../../scripts/score/terms/own-words.ts';

/** What is found for the one term of a text, or for the first of several. */
const wordsFor = (text: string, ...terms: string[]): string | undefined => {
  const places = terms.map((term) => ({ start: text.indexOf(term), end: text.indexOf(term) + term.length }));
  const own = findOwnWords(text, places).find(({ term }) => term === 0);
  return own && text.slice(own.start, own.end);
};

describe('the sentences', () => {
  const [open, held, unseen] = scoreOwnWords();

  it('are enough, and enough of them explain nothing', () => {
    const cases = ownWordCases();
    expect(cases.length).toBeGreaterThanOrEqual(850);
    expect(cases.filter(({ explained }) => explained.length === 0).length).toBeGreaterThanOrEqual(350);
  });

  it.each([
    [open, 0.97, 0.94],
    [held, 0.95, 0.88],
    [unseen, 0.95, 0.85],
  ])('%o: what is found is right, and most is found', (row, precision, recall) => {
    expect(row?.marked).toBeGreaterThan(30);
    expect(row?.precision).toBeGreaterThanOrEqual(precision);
    expect(row?.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe('what explains', () => {
  it.each([
    ['Untreated hypertension (high blood pressure) harms the heart.', 'hypertension', 'high blood pressure'],
    ['She has high blood pressure (hypertension).', 'hypertension', 'high blood pressure'],
    ['High blood pressure, or hypertension, is common.', 'hypertension', 'High blood pressure'],
    ['The medical term for a nosebleed is epistaxis.', 'epistaxis', 'a nosebleed'],
    ['His tumor is benign, which means that it is not cancer.', 'benign', 'it is not cancer'],
    ['An aneurysm is a bulge in the wall of a blood vessel; most are small.', 'aneurysm', 'a bulge in the wall of a blood vessel'],
    ['Vertigo: a feeling that the room is spinning. It may last for days.', 'Vertigo', 'a feeling that the room is spinning'],
    ['He has tinnitus – a ringing in the ears – at night.', 'tinnitus', 'a ringing in the ears'],
    ['Rhinitis, or “a runny nose,” is common.', 'Rhinitis', 'a runny nose'],
  ])('%s', (text, term, words) => {
    expect(wordsFor(text, term)).toBe(words);
  });

  it('a short form in brackets is passed over', () => {
    const text = 'Atrial fibrillation (AFib), an irregular heartbeat, is treated.';
    expect(wordsFor(text, 'Atrial fibrillation', 'AFib')).toBe('an irregular heartbeat');
  });

  it('the words of each of several terms', () => {
    const text = 'Edema (swelling) and dyspnea (shortness of breath) were frequent.';
    expect(wordsFor(text, 'Edema', 'dyspnea')).toBe('swelling');
    expect(wordsFor(text, 'dyspnea', 'Edema')).toBe('shortness of breath');
  });
});

describe('what only looks like it', () => {
  it.each([
    ['Rates of hypertension (47%) rose.', 'hypertension'],
    ['Chronic obstructive pulmonary disease (COPD) is common.', 'COPD'],
    ['Take ibuprofen (Advil) with food.', 'ibuprofen'],
    ['High blood pressure (hypertension) is common.', 'High blood pressure'],
    ['You may need surgery, or radiation, next.', 'surgery'],
    ['She had asthma, a bad back, and two operations.', 'asthma'],
    ['They reported dizziness, abdominal pain, and nausea.', 'dizziness'],
    ['After surgery, a nurse will help you.', 'surgery'],
    ['He has diabetes, which means he has to check his feet.', 'diabetes'],
    ['Obesity is a problem for many families.', 'Obesity'],
    ['Is fibromyalgia – a disease doctors once doubted – real?', 'fibromyalgia'],
    ['Arthritis: what you need to know', 'Arthritis'],
  ])('%s', (text, term) => {
    expect(wordsFor(text, term)).toBeUndefined();
  });
});

it('gives offsets inside the text, outside the term, at most one explanation a term', () => {
  for (const { text, terms } of ownWordCases()) {
    const found = findOwnWords(text, terms);
    expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
    for (const { term, start, end } of found) {
      const place = terms[term] as (typeof terms)[number];
      expect(start).toBeLessThan(end);
      expect(start >= place.end || end <= place.start).toBe(true);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  }
});
