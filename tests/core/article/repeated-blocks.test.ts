import { describe, expect, it } from 'vitest';
import type { Block, Role } from '../../../lib/core/article/block.ts';
import { repeatedBlocks } from '../../../lib/core/article/repeated-blocks.ts';

const block = (role: Role, text: string): Block => ({ role, text });
const earlier = [
  block('body', 'This guide explains the main treatments and what to ask your care team.'),
  block('heading', 'Radiation Therapy'),
  block('body', 'You do not feel the beams.'),
  block('warning', 'Call your doctor at once if you have a fever or cannot keep fluids down.'),
];
const repeats = (...page: Block[]): number[] => [...repeatedBlocks('Treating Advanced Breast Cancer', earlier, page)];

describe('what a further page says again', () => {
  it.each([
    ['the title', block('heading', 'Treating advanced breast cancer')],
    ['a heading that goes on', block('heading', 'Radiation Therapy continued...')],
    ['a heading that goes on, in brackets', block('heading', 'Radiation Therapy (cont.)')],
    ['the heading of the page before', block('heading', 'Radiation therapy')],
    ['a lead that stands on every page', block('body', 'This guide explains the main treatments and what to ask your care team.')],
  ])('%s', (_name, first) =>
    expect(repeats(first, block('body', 'A new paragraph that says something else about the treatment.'))).toEqual([0]),
  );

  it.each([
    ['a warning, word for word', block('warning', 'Call your doctor at once if you have a fever or cannot keep fluids down.')],
    ['a heading that no page had', block('heading', 'Hormone therapy continued')],
    ['a paragraph that only begins alike', block('body', 'This guide explains the main treatments and what they cost.')],
  ])('but not %s', (_name, first) => expect(repeats(first)).toEqual([]));

  it('keeps a short line that comes again further down', () => {
    const long = block('body', 'A new paragraph that says something else about the treatment.');
    expect(repeats(long, block('body', 'You do not feel the beams.'))).toEqual([]);
    expect(repeats(block('body', 'You do not feel the beams.'), long)).toEqual([0]);
  });
});
