import { describe, expect, it } from 'vitest';
import { putMissed } from '../../lib/dom/extract/put-missed.ts';
import { putWarnings } from '../../lib/dom/extract/put-warnings.ts';
import { readPage } from '../../lib/dom/page/page-model.ts';
import { body } from './page.ts';

const first = 'A cold is an illness of the nose and throat that most people have twice a year.';
const second = 'Most people are well again after seven to ten days without any medicine at all.';
const third = 'Drink enough, rest, and keep the air in your bedroom moist and cool at night.';

/** The article's texts in order, when only what is marked `data-chosen` was chosen from the page. */
const mended = (html: string): string[] => {
  const page = body(html);
  const root = body('');
  for (const element of page.querySelectorAll('[data-chosen]')) {
    element.removeAttribute('data-chosen');
    root.append(element.cloneNode(true));
  }
  putMissed(readPage(root), page);
  return [...root.querySelectorAll('h2, p, li')].map((element) => element.textContent ?? '');
};

describe('what was left out of the middle of an article', () => {
  it.each([
    ['a heading', `<div><p data-chosen>${first}</p><h2>How long it lasts</h2><p data-chosen>${second}</p></div>`, 'How long it lasts', 1],
    ['a paragraph like those around it', `<div><p data-chosen>${first}</p><p>Rest.</p><p data-chosen>${second}</p></div>`, 'Rest.', 1],
    [
      'a first section in a box like the others',
      `<div class="s"><p>${'It begins with a sore throat. '.repeat(8)}</p></div><div class="s"><p data-chosen>${first}</p></div><div class="s"><p data-chosen>${second}</p></div>`,
      'It begins with a sore throat. '.repeat(8),
      0,
    ],
    [
      'a standfirst under the title',
      `<h1>Colds</h1><header><p>${'What a cold is, how long it lasts and what you can do at home. '.repeat(2)}</p></header><div><p data-chosen>${first}</p><p data-chosen>${second}</p></div>`,
      'What a cold is, how long it lasts and what you can do at home. '.repeat(2),
      0,
    ],
  ])('%s comes back in its place', (_, html, text, at) => expect(mended(html)[at]).toBe(text));

  it.each([
    [
      'an advertisement’s box',
      `<div><p data-chosen>${first}</p><div class="promo"><p>${third}</p></div><p data-chosen>${second}</p></div>`,
    ],
    [
      'a heading of a box that is gone',
      `<div><p data-chosen>${first}</p><div><h2>Today</h2><img src="a.png"></div><p data-chosen>${second}</p></div>`,
    ],
    ['links', `<div><p data-chosen>${first}</p><p><a href="/">${third}</a></p><p data-chosen>${second}</p></div>`],
    ['what is said already', `<div><p data-chosen>${first}</p><p data-chosen>${second}</p><p>${first}</p></div>`],
    ['text behind the end', `<div><p data-chosen>${first}</p><p data-chosen>${second}</p></div><div><p>${third}</p></div>`],
    [
      'three excerpts under the title',
      `<h1>Colds</h1>${['Aaa', 'Bbb', 'Ccc'].map((word) => `<section><p>${`${word} is another illness altogether, says the paper. `.repeat(3)}</p></section>`).join('')}<div><p data-chosen>${first}</p><p data-chosen>${second}</p></div>`,
    ],
  ])('%s stay out', (_, html) => expect(mended(html)).toEqual([first, second]));

  it('takes questions with answers behind the end, from three on', () => {
    const faq = (count: number): string =>
      `<div><p data-chosen>${first}</p><p data-chosen>${second}</p></div><section>${['Is it flu?', 'Can I work?', 'Is it catching?']
        .slice(0, count)
        .map((question) =>
          `<div><h3>${question}</h3><div class="a"><p>It depends on how you feel, and on the people around you at home.</p></div></div>`.replace(
            'you at',
            `you (${question}) at`,
          ),
        )
        .join('')}</section>`;
    expect(mended(faq(3))).toHaveLength(5);
    expect(mended(faq(2))).toHaveLength(2);
  });
});

describe('warnings beside the text', () => {
  const warned = (html: string): string[] => {
    const root = body(`<p>${first}</p>`);
    putWarnings(root, body(html));
    return [...root.querySelectorAll('[data-role="warning"]')].map((box) => box.textContent ?? '');
  };
  it('come behind it once', () =>
    expect(
      warned(
        '<aside><section data-role="warning">Call 911 for chest pain.</section></aside><section data-role="warning">Call 911 for chest pain.</section>',
      ),
    ).toEqual(['Call 911 for chest pain.']));
  it('of the site’s own frame stay out', () =>
    expect(warned('<header><div data-role="warning">Call 911 in an emergency.</div></header>')).toEqual([]));
  it('that the article holds already stay where they are', () => expect(warned(`<div data-role="warning">${first}</div>`)).toEqual([]));
});
