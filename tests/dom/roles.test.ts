import { describe, expect, it } from 'vitest';
import { takeEndHeadings } from '../../lib/dom/clean/end-headings.ts';
import { keepInline, keepWarnings } from '../../lib/dom/clean/keep.ts';
import { keepContainers } from '../../lib/dom/clean/keep-containers.ts';
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
    ['reference', '<ol data-it><li>Measured at rest. <a href="#n1">↩</a></li><li>In adults. <a href="#n2">↩</a></li></ol>'],
    ['reference', '<h2>References</h2><div><ol data-it><li>One.</li><li>Two.</li></ol></div>'],
  ])('%s: %s', (role, html) => expect(roleOf(html)).toBe(role));

  it.each([
    '<p data-it>The photo was taken before the operation and another one after it.</p>',
    '<p data-it>Your doctor can be of help with all of this, so ask her about it.</p>',
    '<p data-it>Pictures of the lungs can show where the illness is.</p>',
    '<p data-it>Research by the same team found no effect on survival.</p>',
    '<p data-it>This treatment may include tablets, injections, or both.</p>',
    '<ul data-it><li>The scan <a href="#scan">takes ten minutes</a>.</li><li>The drip stays in. <a href="#n">Back</a></li></ul>',
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

describe('boxes that must stay', () => {
  const isWarning = (html: string): boolean => {
    const root = body(html);
    keepWarnings.run(root, () => {});
    return root.querySelector('[data-role="warning"]') !== null;
  };

  it.each([
    '<div class="alert alert-warning"><h3>How much and how often</h3><p>Give 15 mg for each kilogram.</p></div>',
    '<div class="callout-danger"><p>Leave at least four hours between doses of this medicine.</p></div>',
    '<aside><h3>When to call us</h3><p>Call if the wound is red or hot.</p></aside>',
  ])('%s', (html) => expect(isWarning(html)).toBe(true));

  it.each([
    '<div class="alert cookie"><p>We use cookies to remember you and to count visits.</p></div>',
    '<div class="text"><h3>How much and how often</h3><p>Give 15 mg for each kilogram.</p></div>',
    '<header class="alert"><div class="alert"><p>Vaccine doses are here. Book a place at the town hall.</p></div></header>',
  ])('but not %s', (html) => expect(isWarning(html)).toBe(false));
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

it('never judges the box with most of the text by its name, and every other box still', () => {
  const long = `<p>${'The heart pumps blood through the body all day and all night long. '.repeat(4)}</p>`;
  const root = body(
    `<div id="sidebar-layout" class="page with-sidebar">${long}${long}</div><div id="right" class="sidebar">${'<p>Short words of the site.</p>'.repeat(9)}</div>`,
  );
  keepContainers.run(root, () => {});
  expect([...root.children].map(({ className, id }) => `${className}#${id}`)).toEqual(['page#', 'sidebar#right']);
});
