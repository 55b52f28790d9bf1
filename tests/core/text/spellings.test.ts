import { describe, expect, it } from 'vitest';
import { americanSpelling, spellings } from '../../../lib/core/text/spellings.ts';

describe('spellings', () => {
  it.each([
    ['tumor', 'tumour'],
    ['tumors', 'tumours'],
    ['edema', 'oedema'],
    ['lymphedema', 'lymphoedema'],
    ['estrogen receptor', 'oestrogen receptor'],
    ['esophagus', 'oesophagus'],
    ['gastroesophageal reflux', 'gastro-oesophageal reflux'],
    ['anemia', 'anaemia'],
    ['leukemia', 'leukaemia'],
    ['ischemic stroke', 'ischaemic stroke'],
    ['hypoglycemia', 'hypoglycaemia'],
    ['hemoglobin', 'haemoglobin'],
    ['Hematoma', 'Haematoma'],
    ['methemoglobin', 'methaemoglobin'],
    ['diarrhea', 'diarrhoea'],
    ['apnea', 'apnoea'],
    ['celiac disease', 'coeliac disease'],
    ['pediatric', 'paediatric'],
    ['orthopedic', 'orthopaedic'],
    ['gynecologist', 'gynaecologist'],
    ['anesthesia', 'anaesthesia'],
    ['paresthesia', 'paraesthesia'],
    ['cecum', 'caecum'],
    ['fecal', 'faecal'],
    ['fetus', 'foetus'],
    ['fiber', 'fibre'],
    ['milliliter', 'millilitre'],
    ['goiter', 'goitre'],
    ['center', 'centre'],
    ['color', 'colour'],
    ['behavioral', 'behavioural'],
    ['sulfate', 'sulphate'],
    ['labeled', 'labelled'],
    ['randomized', 'randomised'],
    ['immunization', 'immunisation'],
    ['analyze', 'analyse'],
  ])('%s → %s', (american, british) => expect(spellings(american)).toContain(british));

  it('also gives the mixed spellings British writers use', () =>
    expect(spellings('randomized tumor').sort()).toEqual(['randomised tumor', 'randomised tumour', 'randomized tumour']));

  it.each([
    'chemotherapy',
    'systemic',
    'epidemic',
    'chemical',
    'biochemical',
    'hemisphere',
    'pneumonia',
    'angioedema',
    'oedema',
    'anaesthesia',
    'aesthetic',
    'orchestra',
    'progesterone',
    'size',
    'oversized',
    'prize',
    'literature',
    'obliterate',
    'thermometer',
    'humoral',
    'colorectal',
    'laboratory',
    'tumorigenic',
    'tumorous',
    'enzyme',
    'HEMO',
    'TUMOR',
    '',
  ])('%j has no other', (word) => expect(spellings(word)).toEqual([]));

  it('gives both where British writers waver', () =>
    expect(spellings('fetal hemoglobin').sort()).toEqual(['fetal haemoglobin', 'foetal haemoglobin', 'foetal hemoglobin']));
});

describe('americanSpelling', () => {
  it.each([
    ['oesophageal tumours', 'esophageal tumors'],
    ['Haemorrhage', 'Hemorrhage'],
    ['paraesthesia', 'paresthesia'],
    ['randomised', 'randomized'],
    ['paralysed', 'paralyzed'],
    ['counselling', 'counseling'],
  ])('%s → %s', (british, american) => expect(americanSpelling(british)).toEqual([american]));

  it.each([
    'four',
    'poem',
    'aerobic',
    'aesthetic',
    'leucovorin',
    'exercise',
    'supervised',
    'immunocompromised',
    'excised',
    'disease',
    'bruised',
    'analyses',
    'discuss',
    'mitral',
    'HAEM',
    '',
  ])('%j has no other', (word) => expect(americanSpelling(word)).toEqual([]));
});
