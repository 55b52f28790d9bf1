import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/core/article/block.ts';
import { findBlock } from '../../lib/dom/show/find-block.ts';
import { page } from './page.ts';

const blocks: Block[] = ['Call your doctor if:', 'Fever', 'Rest.', 'Call your doctor if:', 'Rash'].map((text) => ({ role: 'body', text }));
const shown = (html: string): Element => page(`<main>${html}</main>`).querySelector('main') as Element;

describe('findBlock', () => {
  const text = '<p id="a">Call your <b>doctor</b> if:</p><ul><li>Fever</li></ul><p>Rest.</p><p id="b">Call your doctor if:</p><p>Rash</p>';

  it('finds the same words at their own place', () => {
    expect(findBlock(shown(text), blocks, 0)?.id).toBe('a');
    expect(findBlock(shown(text), blocks, 3)?.id).toBe('b');
  });

  it('does not count pieces that were put back', () => {
    const back = '<section class="put-back-box"><p>Call your doctor if:</p></section>';
    expect(findBlock(shown(back + text), blocks, 0)?.id).toBe('a');
  });

  it('takes the one that is left where a page lost the other', () =>
    expect(findBlock(shown('<p id="b">Call your doctor if:</p>'), blocks, 3)?.id).toBe('b'));

  it('finds nothing that is not there', () => {
    expect(findBlock(shown('<p>Fever</p>'), blocks, 0)).toBeNull();
    expect(findBlock(shown(text), blocks, 9)).toBeNull();
  });
});
