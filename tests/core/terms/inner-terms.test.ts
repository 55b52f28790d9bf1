import { expect, it } from 'vitest';
import { innerTerms } from '../../../lib/core/terms/inner-terms.ts';
import { entry, indexOf } from '../glossary/index-of.ts';

const index = indexOf(
  ['stereotactic body radiation therapy', 'SBRT'],
  ['radiation therapy', 'radiotherapy'],
  ['stereotactic'],
  ['therapy'],
  ['breast cancer', 'breast'],
  ['cancer'],
  ['cell'],
);

it.each([
  ['stereotactic body radiation therapy', 0, ['stereotactic 2', 'radiation therapy 1']],
  ['radiation therapy', 1, ['therapy 3']],
  // another name of the phrase itself explains nothing
  ['breast cancer', 4, ['cancer 5']],
  // each entry once, plurals as they stand
  ['cancer cells and cancer therapies', null, ['cancer 5', 'cells 6', 'therapies 3']],
  ['stereotactic', 2, []],
  ['a green garden', null, []],
  ['', null, []],
])('in %j are %j', (phrase, own, inner) =>
  expect(innerTerms(phrase, own === null ? null : entry(own), index).map((one) => `${one.words} ${one.entry}`)).toEqual(inner),
);
