import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreAbbreviations } from '../../../scripts/score/terms/abbreviations.ts';
import { labelledAbstracts } from '../../../scripts/score/terms/labelled-abstracts.ts';

const file = [
  '1000001',
  'Blood pressure (BP) in two towns. ',
  'We measured the body mass index (BMI). Nothing else (N.E.) was done. ',
  '  BP|blood pressure',
  '  BMI|body-mass index',
  '//*  N.E.|Nothing else',
  '',
  '1000002',
  'A title in one line.',
  ' A second sentence of it.',
  ' ',
  'Heart rate (HR) rose.',
  ' It fell again.',
  '  HR|rate',
  '//!nch',
  '',
].join('\r\n');

let corpora: string;
beforeAll(() => {
  corpora = mkdtempSync(join(tmpdir(), 'corpora-'));
  mkdirSync(join(corpora, 'abbreviations'));
  writeFileSync(join(corpora, 'abbreviations', 'MED1250_labeled'), file, 'latin1');
});
afterAll(() => rmSync(corpora, { recursive: true }));

describe('labelledAbstracts', () => {
  it('parts titles, abstracts and pairs, without remarks', () =>
    expect(labelledAbstracts(corpora)).toEqual([
      {
        id: '1000001',
        texts: ['Blood pressure (BP) in two towns.', 'We measured the body mass index (BMI). Nothing else (N.E.) was done.'],
        pairs: [
          { abbreviation: 'BP', expansion: 'blood pressure' },
          { abbreviation: 'BMI', expansion: 'body-mass index' },
        ],
      },
      {
        id: '1000002',
        texts: ['A title in one line. A second sentence of it.', 'Heart rate (HR) rose. It fell again.'],
        pairs: [{ abbreviation: 'HR', expansion: 'rate' }],
      },
    ]));
});

describe('scoreAbbreviations', () => {
  it('folds case and hyphens, and counts what is right and what is met', () => {
    const [even, , odd, looseOdd] = scoreAbbreviations(corpora, ['even', 'odd']);
    expect(even).toMatchObject({ abstracts: 'even', compared: 'exact', labelled: 2, found: 3, right: 2, recall: 1 });
    expect(even?.precision).toBeCloseTo(2 / 3);
    expect(odd).toMatchObject({ labelled: 1, found: 1, right: 0, precision: 0, recall: 0 });
    expect(looseOdd).toMatchObject({ compared: 'overlap', right: 1, precision: 1, recall: 1 });
  });
});
