import { describe, expect, it } from 'vitest';
import { compounds } from '../../../lib/core/text/compounds.ts';

describe('compounds', () => {
  it.each([
    ['pre-eclampsia', 'preeclampsia'],
    ['preeclampsia', 'pre-eclampsia'],
    ['neoadjuvant therapy', 'neo-adjuvant therapy'],
    ['co-payment', 'copayment'],
    ['x-ray', 'xray'],
    ['T-cell', 'Tcell'],
    ['follow-up visit', 'followup visit'],
    ['Ki-67', 'Ki67'],
    ['COVID-19', 'COVID19'],
    ['HER2', 'HER-2'],
    ['vitamin B12', 'vitamin B-12'],
    ['CA 19-9', 'CA19-9'],
  ])('%s → %s', (phrase, twin) => expect(compounds(phrase)).toContain(twin));

  it.each(['breast-feeding', 'biopsy', 'multiple myeloma', 'prefix', 'T4', 'stage 4', 'hepatitis B', ''])('%j has no twin', (phrase) =>
    expect(compounds(phrase)).toEqual([]),
  );

  it('never gives the phrase itself', () => expect(compounds('pre-eclampsia')).not.toContain('pre-eclampsia'));
});
