import { describe, expect, it } from 'vitest';
import { compounds } from '../../../lib/core/text/compounds.ts';

describe('compounds', () => {
  it.each([
    ['pre-eclampsia', 'preeclampsia'],
    ['preeclampsia', 'pre-eclampsia'],
    ['neoadjuvant therapy', 'neo-adjuvant therapy'],
    ['co-payment', 'copayment'],
    ['x-ray', 'xray'],
    ['β-blocker', 'βblocker'],
    ['health care', 'healthcare'],
    ['brainstem', 'brain stem'],
    ['end-point', 'endpoint'],
    ['comorbidity', 'co-morbidity'],
    ['gastroesophageal', 'gastro-esophageal'],
    ['PD-L1', 'PDL1'],
    ['PD-L1', 'PDL-1'],
    ['TNF alpha', 'TNFalpha'],
    ['follow-up visit', 'followup visit'],
    ['Ki-67', 'Ki67'],
    ['COVID-19', 'COVID19'],
    ['HER2', 'HER-2'],
    ['vitamin B12', 'vitamin B-12'],
    ['CA 19-9', 'CA19-9'],
  ])('%s → %s', (phrase, twin) => expect(compounds(phrase)).toContain(twin));

  it.each([
    'breast-conserving',
    'biopsy',
    'multiple myeloma',
    'prefix',
    'T4',
    'T-cell',
    'stage 4',
    'hepatitis B',
    'inpatient',
    'prescribe',
    'antibody',
    'healthy care',
    'colon',
    '',
  ])('%j has no twin', (phrase) => expect(compounds(phrase)).toEqual([]));

  it('never gives the phrase itself', () => expect(compounds('pre-eclampsia')).not.toContain('pre-eclampsia'));
});
