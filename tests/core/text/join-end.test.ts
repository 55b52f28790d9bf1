import { describe, expect, it } from 'vitest';
import { joinEnd } from '../../../lib/core/text/join-end.ts';

/** `|` stands where the first word ends. */
const next = (marked: string): string | undefined => {
  const text = marked.replace('|', '');
  const at = joinEnd(text, marked.indexOf('|'));
  return at < 0 ? undefined : text.slice(at);
};

describe('joinEnd', () => {
  it.each([
    ['breast| cancer', 'cancer'],
    ['breast|\u00a0cancer', 'cancer'],
    ['breast|   cancer', 'cancer'],
    ['breast|-cancer', 'cancer'],
    ['breast|\u2011cancer', 'cancer'],
    ['breast|–cancer', 'cancer'],
    ['HER2|/neu', 'neu'],
    ['CA 27|.29', '29'],
    ['E|. coli', 'coli'],
    ['naïve| étude', 'étude'],
    ['M|.R.I.', 'R.I.'],
    ['M.R|.I.', 'I.'],
    ['I.V|. drip', 'drip'],
    ['E|.coli', 'coli'],
    ['Graves|’ disease', 'disease'],
    ["Graves|' disease", 'disease'],
  ])('%j goes on', (marked, rest) => expect(next(marked)).toBe(rest));

  it.each([
    'breast|, cancer',
    'breast|. Cancer',
    'breast|; cancer',
    'breast|: cancer',
    'breast| (cancer',
    'breast|) cancer',
    'breast|\ncancer',
    'breast| \n cancer',
    'breast|” cancer',
    'breast| - cancer',
    'breast|- cancer',
    'breast| – cancer',
    'breast|—cancer',
    'breast| / cancer',
    'plan B|. Cancer',
    'plan B|.Cancer',
    'M.R.I|.',
    'M.R.I|. Scan',
    'biopsy|.R',
    'Crohn|’ disease',
    'Graves|’, disease',
    'Graves|’disease',
    'AB|. coli',
    'step 27|.see',
    'step 27|. 29',
    'breast|',
    'breast| ',
  ])('%j ends', (marked) => expect(next(marked)).toBeUndefined());
});
