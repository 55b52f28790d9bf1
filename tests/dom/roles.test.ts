import { describe, expect, it } from 'vitest';
import { takeEndHeadings } from '../../lib/dom/clean/end-headings.ts';
import { keepInline } from '../../lib/dom/clean/keep.ts';
import { nameRoles } from '../../lib/dom/clean/roles.ts';
import { body } from './page.ts';

const roleOf = (html: string): string | null => {
  const root = body(html);
  nameRoles.run(root, () => {});
  return root.querySelector('[data-it]')?.getAttribute('data-role') ?? null;
};

describe('roles', () => {
  it.each([
    ['caption', '<p data-it>Photo: Meg Kinnard, AP</p>'],
    ['caption', '<p data-it>The first map of the lung. (NASA/JPL)</p>'],
    ['caption', '<p data-it>Natalie Nacche | Bloomberg | Getty Images</p>'],
    ['caption', '<div data-it class="wp-caption-text">A nurse draws blood.</div>'],
    ['bio', '<p data-it>Additional reporting by Joseph Hudak</p>'],
    ['bio', '<p data-it>Amy Kuper may be reached at amy@paper.example.</p>'],
    ['bio', '<p data-it>This post may contain affiliate links.</p>'],
    ['reviewed', '<p data-it>Last reviewed January 2023</p>'],
    ['reviewed', '<p data-it>Medically reviewed by Jane Doe, MD</p>'],
    ['reference', '<h2>References</h2><div><ol data-it><li>One.</li><li>Two.</li></ol></div>'],
  ])('%s: %s', (role, html) => expect(roleOf(html)).toBe(role));

  it.each([
    '<p data-it>The photo was taken before the operation and another one after it.</p>',
    '<p data-it>Your doctor can be of help with all of this, so ask her about it.</p>',
    '<p data-it>Pictures of the lungs can show where the illness is.</p>',
    '<p data-it>Research by the same team found no effect on survival.</p>',
    '<p data-it>This treatment may include tablets, injections, or both.</p>',
    '<h2>References to family</h2><p data-it>Some forms ask about your family.</p>',
  ])('running text stays running text: %s', (html) => expect(roleOf(html)).toBeNull());
});

it('never judges words inside a paragraph by their class', () => {
  const root = body(
    '<p>Stress is common <span class="footers">[<a class="share" href="#r1">1</a>]</span>.</p><div class="footer"><p>x</p></div>',
  );
  keepInline.run(root, () => {});
  expect(root.querySelectorAll('p [class]')).toHaveLength(0);
  expect(root.querySelector('div')?.className).toBe('footer');
});

it('takes a heading with nothing under it from the end, and only there', () => {
  const root = body('<h2>A</h2><p>Text.</p><h2>B</h2><h2>You may also like</h2><div></div>');
  const taken: string[] = [];
  takeEndHeadings.run(root, (element) => {
    taken.push(element.textContent ?? '');
    element.remove();
  });
  expect(taken).toEqual(['You may also like', 'B']);
});
