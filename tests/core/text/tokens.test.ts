import { describe, expect, it } from 'vitest';
import { tokens } from '../../../lib/core/text/tokens.ts';

const words = (text: string): string[] => tokens(text).map(({ word }) => word);

describe('tokens', () => {
  it.each([
    ['HER2-positive tumors', ['her2', 'positive', 'tumors']],
    ['Crohn’s disease', ["crohn's", 'disease']],
    ["don't 'quote' me", ["don't", 'quote', 'me']],
    ["patients' beds", ['patients', 'beds']],
    ['me\u00adtasta\u00adsis', ['metastasis']],
    ['lump, (biopsy).', ['lump', 'biopsy']],
    ['cancer²', ['cancer']],
    ['snake_case a/b', ['snake', 'case', 'a', 'b']],
    ['\u00ad \u200b', []],
    ['', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  it('gives UTF-16 offsets of the text as it was', () => {
    const text = '🙂 The ﬁbro\u00adma, Sjo\u0308gren’s.';
    expect(tokens(text).map(({ start, end, word }) => [start, text.slice(start, end), word])).toEqual([
      [3, 'The', 'the'],
      [7, 'ﬁbro\u00adma', 'fibroma'],
      [16, 'Sjo\u0308gren’s', "sjogren's"],
    ]);
  });
});
