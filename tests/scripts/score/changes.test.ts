import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bare } from '../../../scripts/score/bare.ts';
import { changes } from '../../../scripts/score/changes.ts';

const long = 'Many people ask how much of it they need. '.repeat(7);
const markup = `<style>.hide, .body > .lead{display:none}.unused{}</style><nav class="menu">Menu</nav>
<div class="body main" id="box"><p class="lead">Start</p><section id="a"><h2>One</h2><p>${long}</p></section><section><p>${long}${long}</p></section></div>`;

const changed = (change: string): { page: Document; container: Element } => {
  const page = new JSDOM(`<!doctype html><body>${markup}`).window.document;
  const container = page.querySelector('#box') as Element;
  changes[change]?.(page, container);
  return { page, container };
};
const before = bare(changed('none').page.body.textContent ?? '');

describe('harmless changes', () => {
  for (const change of Object.keys(changes).filter((name) => name !== 'section 4 x' && name !== 'hashed classes'))
    it(`${change}: the page says what it said`, () => expect(bare(changed(change).page.body.textContent ?? '')).toBe(before));

  it('the container is called a sidebar, nothing else is', () => {
    for (const [change, name] of [
      ['sidebar-layout too', 'body main sidebar-layout'],
      ['sidebar-layout only', 'sidebar-layout'],
    ] as const) {
      const { page, container } = changed(change);
      expect(container.className).toBe(name);
      expect(page.querySelectorAll('.sidebar-layout')).toHaveLength(1);
    }
  });

  it('class names say nothing any more, and styles still fit', () => {
    const { page } = changed('hashed classes');
    const names = [...page.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
    expect(names.every((name) => /^c[0-9a-z]{7}$/.test(name))).toBe(true);
    const [body, lead] = [page.querySelector('#box')?.classList[0], page.querySelector('#box > p')?.className];
    expect(page.querySelector('style')?.textContent).toBe(`.hide, .${body} > .${lead}{display:none}.unused{}`);
  });

  it('paragraphs of the container are boxes', () => {
    const { container } = changed('p to div');
    expect(container.querySelectorAll('p')).toHaveLength(0);
    expect(container.querySelectorAll('div')).toHaveLength(3);
    expect(container.querySelector('div')?.className).toBe('lead');
  });

  it('the longest section is four times as long, in words that are not in the article', () => {
    const { container } = changed('section 4 x');
    const grown = container.querySelectorAll('section')[1];
    expect(bare(grown?.textContent ?? '')).toHaveLength(4 * bare(long + long).length);
    expect(grown?.textContent?.match(/people/g)).toHaveLength(14);
    expect(container.querySelector('#a')?.textContent).toBe(`One${long}`);
  });

  it('three boxes stand around the container, or in it where it may not be moved', () => {
    const { page, container } = changed('three divs');
    expect(page.querySelector('body > div > div > div > #box')).toBe(container);
    const other = new JSDOM(`<!doctype html><body><p>${long}</p>`).window.document;
    changes['three divs']?.(other, other.body);
    expect(other.querySelectorAll('body > div > div > div > p')).toHaveLength(1);
  });
});
