import { expect, it } from 'vitest';
import { putBack } from '../../lib/dom/show/put-back.ts';
import { body } from './page.ts';

const removal = (after: number) => ({
  pass: 'widgets',
  reason: 'teasers',
  kind: 'clutter' as const,
  after,
  text: 'Read more\nNine drinks',
});
const blocks = ['Said before', 'One', 'Two'].map((text) => ({ role: 'body' as const, text }));
const placed = (after: number): string => {
  // The first block is gone: an earlier page said it.
  const root = body('<p>One</p><ul><li>Two</li></ul>');
  putBack(root, removal(after), blocks);
  return [...root.children].map((child) => child.textContent).join(' | ');
};

it.each([
  [2, 'One | Two | Read moreNine drinks'],
  [1, 'One | Read moreNine drinks | Two'],
  [0, 'Read moreNine drinks | One | Two'],
  [-1, 'Read moreNine drinks | One | Two'],
])('a piece that stood behind block %i goes back to its place', (after, order) => expect(placed(after)).toBe(order));
