import { describe, expect, it } from 'vitest';
import { bases } from '../../../lib/core/text/bases.ts';
import { inflect, plurals, twinAdjectives, verbForms } from '../../../lib/core/text/inflect.ts';

describe('plurals', () => {
  it.each([
    ['tumor', ['tumors']],
    ['biopsy', ['biopsies']],
    ['assay', ['assays']],
    ['x-ray', ['x-rays']],
    ['day', ['days']],
    ['kidney', ['kidneys']],
    ['abscess', ['abscesses']],
    ['stitch', ['stitches']],
    ['reflex', ['reflexes']],
    ['cortex', ['cortices', 'cortexes']],
    ['criteria', ['criterion']],
    ['pneumonia', ['pneumonias']],
    ['antibiotic', ['antibiotics']],
    ['clinical', []],
    ['false-negative', ['false-negatives']],
    ['metastasis', ['metastases']],
    ['arthritis', ['arthritides']],
    ['carcinoma', ['carcinomas', 'carcinomata']],
    ['vertebra', ['vertebras', 'vertebrae']],
    ['bacterium', ['bacteria', 'bacteriums']],
    ['magnesium', []],
    ['retina', ['retinas', 'retinae']],
    ['angina', ['anginas']],
    ['nucleus', ['nuclei', 'nucleuses']],
    ['radius', ['radii', 'radiuses']],
    ['larynx', ['larynges', 'larynxes']],
    ['cervix', ['cervices', 'cervixes']],
    ['thorax', ['thoraces', 'thoraxes']],
    ['pelvis', ['pelvises']],
    ['iris', ['irises']],
    ['axis', ['axes']],
    ['lens', ['lenses']],
    ['virus', ['viruses']],
    ['gum', ['gums']],
    ['foot', ['feet']],
    ['Child', ['children']],
    ['MRI', ['MRIs']],
    ['mTOR', ['mTORs']],
    ['T-cell', ['T-cells']],
  ])('%s → %j', (word, expected) => expect(plurals(word).sort()).toEqual([...expected].sort()));

  it.each([
    'randomized',
    'venous',
    'intravenously',
    'oncology',
    'Tylenol',
    'nivolumab',
    'metastases',
    'diabetes',
    'herpes',
    'measles',
    'tumors',
    'HER2',
    'COVID-19',
    'A',
    '',
  ])('%j has none', (word) => expect(plurals(word)).toEqual([]));
});

describe('inflect', () => {
  it.each([
    ['lymph node', ['lymph nodes']],
    ['carcinoma in situ', ['carcinomas in situ', 'carcinomata in situ']],
    ['loss of appetite', ['losses of appetite']],
    ['kidney disease stage IV', []],
    ['vital signs', []],
  ])('%s → %j', (phrase, expected) => expect(inflect(phrase).sort()).toEqual([...expected].sort()));

  it.each([
    ['intubation', 'intubated'],
    ['intubated', 'intubation'],
    ['biopsy', 'biopsied'],
    ['hospitalization', 'hospitalized'],
  ])('%s is the noun or verb of %s', (word, form) => expect(verbForms(word)).toContain(form));

  it.each(['complication', 'radiation', 'lactation', 'stage', 'bone marrow biopsy', ''])('%j has no verb', (word) =>
    expect(verbForms(word)).toEqual([]),
  );

  it.each([
    ['pathologic fracture', ['pathological fracture']],
    ['neurological', ['neurologic']],
    ['logic', []],
    ['surgical', []],
  ])('the twins of %s are %j', (phrase, twins) => expect(twinAdjectives(phrase)).toEqual(twins));

  it('bends the head only', () => expect(inflect('carcinoma in situ')).not.toContain('carcinoma in situs'));

  it.each([
    ['randomized', 'randomization'],
    ['metastasize', 'metastasizing'],
    ['analyze', 'analyzed'],
    ['chronic', 'chronically'],
    ['surgical', 'surgically'],
    ['invasive', 'invasively'],
  ])('bends the single word %s to %s', (word, form) => expect(inflect(word)).toContain(form));

  it.each([
    ['a phrase', 'bone marrow graft clinical', 'bone marrow graft clinically'],
    ['a noun', 'antibiotic', 'antibiotically'],
    ['a place in the body', 'renal', 'renally'],
    ['a short word', 'size', 'sized'],
  ])('bends no verb or adverb of %s', (_what, phrase, form) => expect(inflect(phrase)).not.toContain(form));
});

describe('bases', () => {
  it.each([
    ['tumors', 'tumor'],
    ["body's", 'body'],
    ['biopsies', 'biopsy'],
    ['metastases', 'metastasis'],
    ['stopped', 'stop'],
    ['causing', 'cause'],
    ['easily', 'easy'],
    ['nuclei', 'nucleus'],
    ['swollen', 'swollen'],
  ])('%s may come from %s', (word, base) => expect(bases(word)).toContain(base));

  it.each([
    ['bed', 'b'],
    ['is', 'i'],
    ['ring', 'r'],
    ['tumor', 'tum'],
  ])('%s does not come from %s', (word, base) => expect(bases(word)).not.toContain(base));
});
