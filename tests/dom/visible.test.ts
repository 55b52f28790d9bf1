import { describe, expect, it } from 'vitest';
import { defuse } from '../../lib/dom/clean/defuse.ts';
import { extract } from '../../lib/dom/extract/extract.ts';
import { readPage } from '../../lib/dom/page/page-model.ts';
import { page } from './page.ts';

/** The lines of a page's copy, as the later stages read them. */
const read = (html: string): string[] => readPage(defuse(page(`<!doctype html>${html}`)).copy.body).blocks.map(({ text }) => text);

const sentence = 'A long enough sentence, with a comma, says something calm about a test and what it is for. ';
const shown = ['Shown.'];

describe('hidden on the page', () => {
  it.each([
    ['the hidden attribute', '<p hidden>No.</p>'],
    ['a style attribute', '<p style="color: red; DISPLAY : none">No.</p>'],
    ['a style attribute, invisible', '<div style="visibility:hidden"><p>No.</p></div>'],
    ['a class', '<style>.a{display:none}</style><p class="b a">No.</p>'],
    ['a class that must be escaped', '<style>.md\\:off{display:none}</style><p class="md:off">No.</p>'],
    ['an id inside a box', '<style>main > #x{visibility:hidden}</style><main><p id="x">No.</p></main>'],
    ['a later rule of the same strength', '<style>.a{display:block}.b{display:none}</style><p class="a b">No.</p>'],
    ['an important rule', '<style>p{display:none!important}#x{display:block}</style><p id="x">No.</p>'],
    ['an important rule, over a style attribute', '<style>.a{display:none!important}</style><p class="a" style="display:block">No.</p>'],
    ['a rule for wide screens', '<style>@media screen and (min-width:600px){.a{display:none}}</style><p class="a">No.</p>'],
    ['a rule for a range of widths', '<style>@media (60em <= width < 2000px){.a{display:none}}</style><p class="a">No.</p>'],
    ['a rule inside a rule', '<style>.b{ & .a{display:none} }</style><div class="b"><p class="a">No.</p></div>'],
    ['a rule on an attribute', '<style>[data-x="1"]{display:none}</style><p data-x="1">No.</p>'],
    ['a rule with :not', '<style>p:not(.y){display:none}</style><p>No.</p>'],
    ['a closed dialog', '<dialog><p>No.</p></dialog>'],
    ['a style for all screens', '<style media="screen">.a{display:none}</style><p class="a">No.</p>'],
  ])('%s takes text out', (_name, html) => {
    expect(read(`<div>Shown.</div>${html}`)).toEqual(shown);
  });

  it.each([
    ['a rule for print', '<style>@media print{.a{display:none}}</style><div class="a">Shown.</div>'],
    ['a rule for narrow screens', '<style>@media (max-width:600px){.a{display:none}}</style><div class="a">Shown.</div>'],
    ['a style for print', '<style media="print">.a{display:none}</style><div class="a">Shown.</div>'],
    ['a stronger rule that shows it', '<style>div.a{display:block}.a{display:none}</style><div class="a">Shown.</div>'],
    ['a later rule that shows it', '<style>.a{display:none}.a{display:flex}</style><div class="a">Shown.</div>'],
    ['a style attribute that shows it', '<style>.a{display:none}</style><div class="a" style="display:block">Shown.</div>'],
    ['a rule over the hidden attribute', '<style>.a{display:flex}</style><div class="a" hidden>Shown.</div>'],
    ['a rule for something before it', '<style>.a::before{display:none}.a:hover{display:none}</style><div class="a">Shown.</div>'],
    ['a word that only looks like it', '<div style="--display: none; x-display:none">Shown.</div>'],
    ['visible words in an invisible box', '<div style="visibility:hidden">No.<div style="visibility:visible">Shown.</div></div>'],
    ['text that can be found by searching', '<div hidden="until-found">Shown.</div>'],
    ['closed details', '<details><p>Shown.</p></details>'],
    ['styles that cannot be read', '<style>.a{{{ :::(} @@</style><div class="a">Shown.</div>'],
    ['a page that is invisible until its script runs', '<style>body{visibility:hidden}</style><div>Shown.</div>'],
    ['a page that hides itself until its script runs', '<style>body{opacity:0;visibility:visible;display:none}</style><div>Shown.</div>'],
  ])('%s does not', (_name, html) => {
    expect(read(html)).toEqual(shown);
  });

  it('is believed of a part, not of most of the running text', () => {
    const paragraphs = (count: number): string => `<p>${sentence.repeat(2)}</p>`.repeat(count);
    expect(read(`<div style="display:none">${paragraphs(3)}</div>${paragraphs(4)}`)).toHaveLength(4);
    expect(read(`<div style="display:none">${paragraphs(5)}</div>${paragraphs(4)}`)).toHaveLength(9);
    expect(read(`<style>html{visibility:hidden}</style>${paragraphs(9)}<p hidden>No.</p>`)).toHaveLength(9);
    // Little text that is all hidden is a page with nothing to read.
    expect(read(`<div style="display:none"><p>${sentence}</p></div>`)).toEqual([]);
  });
});

const words = 'The swelling goes down after a day or two.';

describe('panels', () => {
  it.each([
    ['a button that names it', `<button aria-controls="p" aria-expanded="false">Causes</button><div id="p" hidden>${words}</div>`],
    ['a button in a heading', `<h3><button aria-expanded="false">Causes</button></h3><div style="display:none">${words}</div>`],
    ['a control beside it', `<div role="button" aria-expanded="false">Causes</div><div style="display:none">${words}</div>`],
    ['a link of a collapse script', `<a data-toggle="collapse" href="#p">Causes</a><div id="p" hidden>${words}</div>`],
    ['a label it names', `<button id="b">Causes</button><div aria-labelledby="b" role="region" aria-hidden="true" hidden>${words}</div>`],
    ['a checkbox', `<input type="checkbox" id="c" hidden><label for="c">Causes</label><div style="display:none">${words}</div>`],
    ['an invisible panel', `<button aria-controls="p">Causes</button><div id="p" style="visibility:hidden"><p>${words}</p></div>`],
    ['ids said twice', `<h3 hidden id="b">Other</h3><h3><button id="b">Causes</button></h3><div aria-labelledby="b" hidden>${words}</div>`],
  ])('are read behind their title: %s', (_name, html) => {
    expect(read(`<p>Before.</p><section>${html}</section>`)).toEqual(['Before.', 'Causes', words]);
  });

  it.each([
    ['menus', `<nav><button aria-controls="p">Menu</button><ul id="p" hidden><li>${words}</ul></nav>`],
    ['lists of links', `<button aria-controls="p">More</button><ul id="p" hidden><li><a href="/a">${words}</a></ul>`],
    ['pop-ups', `<button aria-controls="p" aria-haspopup="dialog">Causes</button><div id="p" hidden>${words}</div>`],
    ['dialogs', `<button aria-controls="p">Causes</button><div id="p" role="dialog" hidden>${words}</div>`],
    ['boxes called so', `<button aria-controls="p">Sign up</button><div id="p" class="newsletter-box" hidden>${words}</div>`],
    ['panels whose control is hidden', `<div hidden><button aria-controls="p">Causes</button></div><div id="p" hidden>${words}</div>`],
    ['hidden boxes without a control', `<h3>Causes</h3><div hidden>${words}</div>`],
  ])('are not %s', (_name, html) => {
    expect(read(`<p>Before.</p>${html}`)).not.toContain(words);
  });

  it('of questions and answers need no ARIA', () => {
    const pair = (n: number): string => `<dl><dt>Question ${n}?</dt><dd class="answer" style="display:none">${words}</dd></dl>`;
    expect(read(pair(1) + pair(2))).toEqual(['Question 1?', words, 'Question 2?', words]);
  });

  it.each([0, 1, 2])('of tabs each stand under their own title, when tab %d is open', (open) => {
    const titles = ['Signs', 'Tests', 'Care'];
    const tabs = titles.map((title, i) => `<button role="tab" id="t${i}" aria-controls="p${i}">${title}</button>`);
    const panels = titles.map(
      (title, i) => `<div role="tabpanel" id="p${i}" aria-labelledby="t${i}" ${i === open ? '' : 'hidden'}><p>${title}: ${words}</p></div>`,
    );
    expect(read(`<div role="tablist">${tabs.join('')}</div>${panels.join('')}`)).toEqual(
      titles.flatMap((title) => [title, `${title}: ${words}`]),
    );
  });

  it('of tabs that are no panels leave the tabs alone', () => {
    expect(read('<div role="tablist"><a role="tab" href="/a">One</a> <a role="tab" href="/b">Two</a></div><p>Text.</p>')).toEqual([
      'One Two',
      'Text.',
    ]);
  });

  it('in panels are read too, and what is hidden in them is not', () => {
    const inner = `<button aria-controls="b">Mild</button><div id="b" style="display:none">${words}</div><p hidden>No.</p>`;
    expect(read(`<button aria-controls="a">Signs</button><div id="a" hidden><p>There are many signs of it.</p>${inner}</div>`)).toEqual([
      'Signs',
      'There are many signs of it.',
      'Mild',
      words,
    ]);
  });

  it('are joined to their text when the control only says "Read more"', () => {
    expect(read(`<p>Before.</p><button aria-controls="p">Read more</button><div id="p" hidden>${words}</div>`)).toEqual(['Before.', words]);
  });
});

describe('shadow trees', () => {
  const box = (shadow: string, light: string, mode = 'open'): string =>
    `<x-box><template shadowrootmode="${mode}">${shadow}</template>${light}</x-box>`;

  it.each([
    ['slots', box('<p>One.</p><slot></slot><p>Three.</p>', '<p>Two.</p>'), ['One.', 'Two.', 'Three.']],
    ['named slots', box('<slot name="b"></slot><slot></slot>', '<p>Two.</p><p slot="b">One.</p>'), ['One.', 'Two.']],
    ['what has no slot', box('<p>One.</p>', '<p>No.</p>'), ['One.']],
    ['what a slot holds itself', box('<slot><p>One.</p></slot>', ''), ['One.']],
    ['a tree in a tree', box(box('<p>One.</p><slot></slot>', '<slot></slot>'), '<p>Two.</p>'), ['One.', 'Two.']],
    ['hidden content', box('<p hidden>No.</p><slot></slot>', '<p style="display:none">No.</p><p>One.</p>'), ['One.']],
    ['closed ones', box('<p>No.</p>', '<p>One.</p>', 'closed'), ['One.']],
  ])('are read as shown: %s', (_name, html, lines) => {
    expect(read(html)).toEqual(lines);
  });

  it('are read where a script made them, and left as they were', () => {
    const document = page('<!doctype html><div id="host"><p>Two.</p></div>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>One.</p><slot></slot>';
    expect(readPage(defuse(document).copy.body).blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(root?.innerHTML).toBe('<p>One.</p><slot></slot>');
    expect(document.body.innerHTML).toBe('<div id="host"><p>Two.</p></div>');
  });

  it('that are not what they seem are left alone', () => {
    const document = page('<!doctype html><div id="host"><p>One.</p></div><div id="other"><p>Two.</p></div>');
    const [host, other] = document.querySelectorAll('div');
    Object.defineProperty(host, 'shadowRoot', { get: () => document.body });
    Object.defineProperty(other, 'shadowRoot', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(readPage(defuse(document).copy.body).blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });
});

describe('an article that may not be all', () => {
  const isUnsure = (html: string): boolean | null => {
    const found = extract(page(`<!doctype html><h1>A title here</h1>${html}`), { anyway: false });
    return found.ok ? found.article.isUnsure : null;
  };
  const paragraphs = (count: number, words: string): string =>
    Array.from({ length: count }, (_, n) => `<p>${words} part ${n}. ${sentence.repeat(3)}</p>`).join('');
  const article = `<article class="article-body">${paragraphs(6, 'Article')}</article>`;
  // Text that Readability never takes, in a box with no name that says it is something else.
  const rest = (count: number): string => `<div role="alert">${paragraphs(count, 'Rest')}</div>`;

  it.each([
    [0, false],
    [4, false],
    [10, true],
  ])('says so: %d paragraphs that are not in it', (count, expected) => {
    expect(isUnsure(article + rest(count))).toBe(expected);
  });
});
