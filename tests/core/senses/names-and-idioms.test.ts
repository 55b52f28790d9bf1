import { expect, test } from 'vitest';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { builtKnowledge } from '../../../scripts/terms/built-knowledge.ts';

const { knowledge } = builtKnowledge();

/** The words of a text that are found, as they are written. */
const found = (text: string): string[] => {
  const [terms = []] = articleTerms([{ text, isHeading: false, lang: 'en' }], knowledge).found;
  return terms.map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['vein', 'The nurse put a small needle into a vein in her arm.', true],
  ['vein', 'In a similar vein, the second study found that sleep helps.', false],
  ['veins', 'Blood goes back to the heart through the veins.', true],
  ['regeneration', 'Liver regeneration takes some weeks after the operation.', true],
  ['regeneration', 'Urban regeneration gave the street new trees and cleaner air.', false],
  ['pons', 'MRI showed a small lesion in the pons.', true],
  ['Pons', 'Dr Maria Pons said that the heart was fine.', false],
  ['Pons', 'Prof Pons, who was not part of the study, said the brain scans matter.', false],
])('%s: %s', (word, text, wanted) => {
  expect(found(text).includes(word)).toBe(wanted);
});
