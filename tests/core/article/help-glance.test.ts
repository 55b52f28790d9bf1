import { describe, expect, it } from 'vitest';
import { glanceAt, lineLength, linesAtAGlance } from '../../../lib/core/article/help-glance.ts';

const line = 'x'.repeat(lineLength);
const lines = (count: number): { lines: { text: string }[] } => ({ lines: Array.from({ length: count }, () => ({ text: line })) });

describe('what is shown of the passages at first', () => {
  it('all of a short list', () => expect(glanceAt([lines(2), lines(1)])).toEqual({ lines: [2, 1], isCut: false }));

  it('no more lines than leave room for the article', () => {
    expect(glanceAt([lines(9), lines(1)])).toEqual({ lines: [linesAtAGlance], isCut: true });
    expect(glanceAt([lines(4), lines(2), lines(1)])).toEqual({ lines: [4, 2], isCut: true });
  });

  it('always the first line, however long it is', () =>
    expect(glanceAt([{ lines: [{ text: line.repeat(9) }, { text: line }] }])).toEqual({ lines: [1], isCut: true }));

  it('nothing of an empty list', () => expect(glanceAt([])).toEqual({ lines: [], isCut: false }));
});
