import { describe, expect, it } from 'vitest';
import { knownAbbreviations, occurrences } from '../../../lib/core/abbreviations/expand.ts';
import { findDefinitions } from '../../../lib/core/abbreviations/find-definitions.ts';

/** What is found in the last of some blocks: each place as printed, with the expansion that counts there. */
const usesInLast = (...blocks: string[]): string[] => {
  const known = knownAbbreviations(blocks.map(findDefinitions));
  const last = blocks.length - 1;
  const text = blocks[last] ?? '';
  return occurrences(text, last, known).map(({ start, end, definition }) => `${text.slice(start, end)}|${definition.expansion}`);
};

const mri = 'You may need magnetic resonance imaging (MRI).';
const il2 = 'We gave interleukin-2 (IL-2) and measured cancer antigen 125 (CA-125).';

describe('occurrences', () => {
  it.each([
    ['An MRI takes long.', ['MRI|magnetic resonance imaging']],
    ['Two MRIs, then the MRI’s report, then “MRI”.', Array(3).fill('MRI|magnetic resonance imaging')],
    ['MRI-guided, non-MRI.', Array(2).fill('MRI|magnetic resonance imaging')],
    ['mri, Mri, MRIX, XMRI, MRI2, FMRI', []],
    ['', []],
  ])('%s', (text, expected) => expect(usesInLast(mri, text)).toEqual(expected));

  it('finds the place of the definition itself', () => expect(usesInLast(mri)).toEqual(['MRI|magnetic resonance imaging']));

  it('knows hyphens and digits', () =>
    expect(usesInLast(il2, 'IL-2 and CA-125 rose, IL-20 and IL-2R did not.')).toEqual(['IL-2|interleukin-2', 'CA-125|cancer antigen 125']));

  it('does not take the beginning of a longer name', () =>
    expect(usesInLast('Cancer (CA) is rare.', 'CA-125 and CA 125')).toEqual(['CA|Cancer']));

  it('takes the singular of a defined plural', () =>
    expect(usesInLast('Selective serotonin reuptake inhibitors (SSRIs) help.', 'An SSRI, two SSRIs.')).toEqual([
      'SSRI|Selective serotonin reuptake inhibitors',
      'SSRI|Selective serotonin reuptake inhibitors',
    ]));

  it('takes the longer of two', () =>
    expect(
      usesInLast('Tumor necrosis factor (TNF) is one.', 'Tumor necrosis factor alpha (TNF alpha) is one.', 'TNF alpha and TNF'),
    ).toEqual(['TNF alpha|Tumor necrosis factor alpha', 'TNF|Tumor necrosis factor']));

  it('takes the nearest definition before, else the first', () => {
    const blocks = ['It was MS.', 'Multiple sclerosis (MS) is one.', 'MS again.', 'Mitral stenosis (MS) is another.', 'MS at last.'];
    const known = knownAbbreviations(blocks.map(findDefinitions));
    const expansions = blocks.map((text, block) => occurrences(text, block, known).map(({ definition }) => definition.expansion));
    expect(expansions).toEqual([
      ['Multiple sclerosis'],
      ['Multiple sclerosis'],
      ['Multiple sclerosis'],
      ['Mitral stenosis'],
      ['Mitral stenosis'],
    ]);
  });

  it('takes a single letter only where it stands alone', () =>
    expect(usesInLast('Testosterone (T) was low.', 'T fell; T-cell counts, T cells and X-T did not.')).toEqual(['T|Testosterone']));

  it('leaves abbreviations in small letters alone', () =>
    expect(usesInLast('The beige mice (bg) and base pairs (bp).', 'A bg or bp.')).toEqual([]));

  it('finds nothing where nothing is defined', () => expect(usesInLast('MRI and CT.')).toEqual([]));

  it('finds every use in a long text', () => {
    const known = knownAbbreviations([mri, il2].map(findDefinitions));
    const text = 'The MRI was fine, IL-2 was not. '.repeat(6000);
    expect(occurrences(text, 2, known)).toHaveLength(12_000);
  });
});
