import { describe, expect, it } from 'vitest';
import { isHealth } from '../../../lib/core/facts/is-health.ts';

const health = `The doctor may prescribe a medicine for the pain. Some patients feel nausea, dizziness or fatigue in the first weeks, and most
  symptoms ease after that. A nurse checks your blood and your kidney every month while the therapy goes on, and the hospital calls.`;
const travel = `The ferry leaves at seven and takes an hour. Bring a warm coat, because the wind on deck is cold even in June, and a stomach
  for rough water. The old harbour has two good places to eat, and a doctor who once lived there left his house to the town.`;

describe('whether an article is about health', () => {
  it.each([
    ['by its words', { title: 'Living with heart failure', texts: [health], types: [] }, true],
    ['by its type', { title: 'A page', texts: ['Text.'], types: ['WebPage', 'MedicalWebPage'] }, true],
    ['not for a few words in passing', { title: 'Two days on the island', texts: [travel], types: ['Article'] }, false],
    ['not for one word said often', { title: 'Stress', texts: ['stress '.repeat(50)], types: [] }, false],
    ['not for an empty page', { title: '', texts: [], types: [] }, false],
  ])('%s', (_, article, is) => expect(isHealth(article)).toBe(is));
});
