import { expect, it } from 'vitest';
import { setHeadingLevels } from '../../lib/dom/show/heading-levels.ts';
import { body } from './page.ts';

it.each([
  ['h2 h3 h4', '2 3 4'],
  ['h2 h4 h4 h2 h5', '2 3 4 2 3'],
  ['h4 h3', '2 3'],
  ['h1 h2 h6', '2 2 3'],
])('%s is told as %s', (tags, levels) => {
  const root = body(
    tags
      .split(' ')
      .map((tag) => `<${tag}>x</${tag}>`)
      .join(''),
  );
  setHeadingLevels(root);
  const told = [...root.children].map((heading) => heading.getAttribute('aria-level') ?? heading.localName.slice(1));
  expect(told.join(' ')).toBe(levels);
});
