import { describe, expect, it } from 'vitest';
import { capitals, caseRule } from '../../../lib/core/glossary/case-rule.ts';

/** Whether a text that folds to the form also has the capitals the form asks for. */
const fits = (form: string, text: string): boolean => {
  const rule = caseRule(form);
  return rule === undefined || (capitals(text, 0, text.length) & rule.care) >>> 0 === rule.upper;
};

describe('caseRule', () => {
  it.each<[form: string, fitting: string[], others: string[]]>([
    ['ALL', ['ALL'], ['all', 'All', 'ALl']],
    ['AIDS', ['AIDS', 'A\u00adIDS'], ['aids', 'Aids']],
    ['MRIs', ['MRIs'], ['mris', 'Mris', 'MRIS']],
    ['GPs', ['GPs'], ['GPS', 'gps']],
    ['pH', ['pH'], ['PH', 'ph', 'Ph']],
    ['mRNA', ['mRNA'], ['MRNA', 'mrna']],
    ['T-DM1', ['T-DM1', 't-dm1'], []],
    ['HER2', ['HER2', 'her2'], []],
    ['HER-2', ['HER-2', 'HER 2'], ['her 2', 'Her 2']],
    ['IV', ['IV'], ['iv', 'Iv']],
    ['stage IV', ['stage IV', 'Stage iv'], []],
    ['stage IIIB cancer', ['stage IIIB cancer', 'stage IIIb cancer'], []],
    ['IV line', ['IV line', 'iv line'], []],
    ['PET scan', ['PET scan', 'PET SCAN'], ['pet scan', 'Pet scan']],
    ['NF-κB', ['NF-κB', 'NF-kappaB'], ['nf-κb', 'NF-κb']],
    ["O'Sullivan test", ["O'Sullivan test", 'O’Sullivan test'], ["O'sullivan test"]],
    ['Crohn disease', ['crohn disease', 'CROHN DISEASE'], []],
    ['biopsy', ['Biopsy', 'BIOPSY'], []],
  ])('%s', (form, fitting, others) => {
    expect(fitting.filter((text) => !fits(form, text))).toEqual([]);
    expect(others.filter((text) => fits(form, text))).toEqual([]);
  });

  it('holds nothing from the 33rd letter on', () => {
    const form = `${'abcdefgh '.repeat(4)}XYZ`;
    expect(caseRule(form)).toBeUndefined();
    expect(caseRule(form.replace('abcdefgh ', ''))).toEqual({ care: 0x7000000, upper: 0x7000000 });
  });
});
