import { describe, expect, it } from 'vitest';
import type { Removal } from '../../lib/core/article/removal.ts';
import { pieceMarkup } from '../../lib/dom/clean/piece-markup.ts';
import { extract } from '../../lib/dom/extract/extract.ts';
import { pathOf } from '../../lib/dom/page/path-of.ts';
import { body, page } from './page.ts';

const sentence = 'This is a long enough sentence, with a comma, that says something calm about a test and what it is for. ';
const paragraph = `<p>${sentence.repeat(3)}</p>`;
const removals = (inside: string, after = ''): Removal[] => {
  const html = `<title>A title here</title><div class="site"><article><h1>A title here</h1>${paragraph.repeat(3)}${inside}${paragraph.repeat(3)}</article>${after}</div>`;
  const answer = extract(page(html, 'https://site.example/health/story'), { anyway: false });
  if (!answer.ok) throw new Error(answer.failure);
  return answer.article.removals;
};
const saying = (found: readonly Removal[], text: string): Removal | undefined => found.find((removal) => removal.text.includes(text));
const footer = (inside: string): string => `<footer class="foot"><div class="box">${inside}</div><p>Other words of the site.</p></footer>`;

describe('the markup of a piece', () => {
  it.each([
    [
      'a table',
      '<table class="t"><tr><th>Dose</th><th>Day</th></tr><tr><td>5 mg</td><td>1</td></tr></table>',
      /<table><tbody><tr><th>Dose<\/th>/,
    ],
    ['a list', '<ul class="l"><li>Dose one</li><li>Dose two</li></ul>', /^<ul><li>Dose one<\/li><li>Dose two<\/li><\/ul>/],
    [
      'a picture',
      '<p>Dose</p><img class="x" src="../scan.jpg" alt="A scan">',
      /<img src="https:\/\/site\.example\/scan\.jpg" alt="A scan">/,
    ],
    [
      'a lazy picture',
      '<p>Dose</p><img src="data:image/gif;base64,R0" data-src="/scan.jpg" alt="">',
      /src="https:\/\/site\.example\/scan\.jpg"/,
    ],
    ['a link', '<p>Dose <a href="/more?a=1" onclick="x()">more</a></p>', /<a href="https:\/\/site\.example\/more\?a=1">more<\/a>/],
    ['a note in it', '<p>Dose<a href="#n">1</a></p><p id="n">The note.</p>', /<a href="#(p-\d+-1)">1<\/a><\/p><p id="\1">The note/],
  ])('keeps %s', (_name, html, expected) => expect(saying(removals('', footer(html)), 'Dose')?.html).toMatch(expected));

  it.each([
    ['<p><a href="/a">Dose</a><a href="/b">Day</a><a href="#">Time</a></p>', 'Dose Day Time'],
    ['<p><span>Dose</span><a href="/b">Day</a></p>', 'Dose Day'],
    ['<p>Dose<a href="/b">s</a>, H<sub>2</sub>O, <b>un</b><i>usual</i></p>', 'Doses, H2O, unusual'],
  ])('has a space between links side by side, and nowhere else: %s', (html, text) => {
    const piece = saying(removals('', footer(html)), 'Dose');
    expect(piece?.text).toContain(text);
    expect(body(piece?.html ?? '').textContent).toContain(text);
  });

  it('shows neither what the page hides nor what loads', () => {
    const html = saying(
      removals(
        '',
        footer('<p>Dose</p><p hidden>Secret</p><p style="display: none">Hidden</p><iframe src="/x"></iframe><script>1</script>'),
      ),
      'Dose',
    )?.html;
    expect(html).toContain('Dose');
    expect(html).not.toMatch(/Secret|Hidden|iframe|script/);
  });

  it('says exactly what the text says, for every piece', () => {
    const found = removals(
      '<div class="share-bar">Share this: <a href="/s">one</a> <a href="/t">two</a></div><p>Advertisement</p>',
      footer('<p>Dose</p>'),
    );
    const bare = (text: string): string => text.replace(/\s/g, '');
    const marked = found.filter(({ html }) => html);
    expect(marked.length).toBeGreaterThan(1);
    for (const { html, text } of marked) expect(bare(body(html ?? '').textContent ?? '')).toBe(bare(text));
  });

  it('is left away when it is too large, and the text stays', () => {
    const piece = saying(removals('', footer(`<p>Dose <a href="/?${'x'.repeat(21_000)}">more</a></p>`)), 'Dose');
    expect(piece?.text).toContain('Dose more');
    expect(piece?.html).toBeUndefined();
  });

  it('is left away beyond what a page may bring, the largest first', () => {
    const large = Array.from(
      { length: 20 },
      (_, i) => `<div class="w"><p>Large ${i} ${'word '.repeat(140)}<a href="/?${'x'.repeat(15_000)}">more</a></p></div>`,
    );
    const found = removals(paragraph.repeat(40), footer(`${large.join('')}<p>Dose</p>`));
    expect(found.filter(({ text, html }) => text.startsWith('Large') && html)).toHaveLength(12);
    expect(found.filter(({ text }) => text.startsWith('Large'))).toHaveLength(20);
    expect(saying(found, 'Other words')?.html).toBeDefined();
  });
});

describe('pictures without words', () => {
  const pictures = (after: string): string[] => removals('', after).flatMap(({ pass, text }) => (pass === 'pictures' ? text : []));
  const words = '<aside class="col"><p>Words</p></aside>';

  it('are listed with what describes them, or nothing', () => {
    expect(
      pictures(`<div class="ad"><a href="/x"><img src="/ad.png" alt="A window"></a></div>${words}<div><img src="/b.png" alt=""></div>`),
    ).toEqual(['A window', '']);
  });

  it('bring their markup', () => {
    const piece = removals('', `<div class="ad"><a href="/x"><img src="/ad.png" alt="A window"></a></div>${words}`).find(
      ({ pass }) => pass === 'pictures',
    );
    expect(piece?.html).toContain('<img src="https://site.example/ad.png" alt="A window">');
    expect(piece?.signature).toMatch(/./);
  });

  it('are one piece when they stand in one box', () => {
    expect(pictures(`<div><img src="/a.png" alt="One"><img src="/b.png" alt="Two"></div>${words}`)).toEqual(['One\nTwo']);
  });

  it.each([
    ['an icon', '<div><img src="/i.png" width="16" height="16" alt="Menu"></div>'],
    ['a counting pixel', '<div><img src="/i.png" width="1" height="1"></div>'],
    ['a picture in a piece with words', '<div class="b"><p>Words</p><img src="/i.png" alt="x"></div>'],
    ['a hidden picture', '<div hidden><img src="/i.png" alt="x"></div>'],
    ['nothing to show', '<div><img alt=""></div>'],
  ])('leave out %s', (_name, html) => expect(pictures(html)).toEqual([]));

  it('leave out those of the article', () => {
    const found = removals('<figure><img src="/scan.jpg" alt="A scan"><figcaption>A scan of a knee.</figcaption></figure>');
    expect(found.filter(({ pass }) => pass === 'pictures')).toEqual([]);
  });

  it('stand where they stood', () => {
    const [piece] = removals('', `${words}<div><img src="/b.png" alt="Last"></div>`).filter(({ pass }) => pass === 'pictures');
    expect(piece?.after).toBe(5);
  });
});

describe('the signature of a piece', () => {
  const box = (text: string, named = 'summary-box post-17'): string | undefined =>
    saying(
      removals('', `<aside class="col"><div class="${named}"><h3>In short</h3><p>${text}</p></div></aside><p class="x">Other words</p>`),
      text,
    )?.signature;

  it('is the same for the like box of another article', () =>
    expect(box('All about hearts', 'post-18 summary-box')).toBe(box('All about lungs')));
  it('is another for another box', () => expect(box('All about hearts', 'advert-box')).not.toBe(box('All about lungs')));
});

describe('pathOf', () => {
  const path = (html: string): string => {
    const root = body(html);
    return pathOf(root.querySelector('[data-it]') ?? root, root);
  };

  it.each([
    ['<div id="main"><section class="b a"><p data-it>x</p></section></div>', 'div#main > section.a.b > p'],
    ['<div class="far"><div id="main-12"><p class="lead is-visible" data-it>x</p></div></div>', 'div#main-# > p.lead'],
    ['<div class="category-hearts"><p data-it>x</p></div>', 'div > p'],
    ['<p data-it>x</p>', 'p'],
  ])('%s', (html, expected) => expect(path(html)).toBe(expected));
});

it.each([
  ['<ol><li data-it>Two</li></ol>', '<ol><li>Two</li></ol>'],
  ['<table><tr><td data-it>Two</td><td>Three</td></tr></table>', '<div>Two</div>'],
])('a part of %s brings what it needs around it', (html, expected) => {
  const box = body(html).querySelector('[data-it]') as Element;
  expect(pieceMarkup(box, ['Two'], 0, { url: 'https://site.example/', base: 'https://site.example/', number: 1 })?.html).toBe(expected);
  expect(pieceMarkup(box, ['Two', 'and more'], 0, { url: 'https://site.example/', base: 'https://site.example/', number: 1 })).toBeNull();
});
