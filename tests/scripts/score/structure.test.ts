import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { containerOf } from '../../../scripts/score/container.ts';
import { scoreStructure, wantedStructure } from '../../../scripts/score/structure.ts';

const url = 'https://a.example/page';
const first = 'Drink a glass of water with every meal, and another one in between.';
const second = 'Walk for half an hour each day, in the morning when you can do it.';
const third = 'Rest when you are tired, and sleep at the same time every night.';
const truth = [first, '', 'What to do', '', second, '- Take the stairs', '- Leave the car', 'Food 3 a week', third].join('\n');

const markup = `<nav><ul><li>What to do</li><li>Shop</li></ul><img src="/banner.jpg" width="600"></nav>
<div id="outer"><div id="inner"><p>${first}</p><h2>What to do</h2><p>${second}</p>
<ul><li>Take the stairs</li><li>Leave the car<ul><li>Not in the truth</li></ul></li></ul>
<table><tr><td>Food</td><td>3 a week</td><td>Not said</td></tr></table><p>${third}</p><h3>More to read</h3>
<img src="/walk.jpg" width="400" height="300"><img src="/tiny.jpg" width="80" height="300"><img src="/logo.png" class="site-logo">
<img src="data:image/gif;base64,R0" data-src="/late.jpg"><noscript><img src="/late.jpg"></noscript>
<img class="author-avatar avatar" src="/ada.jpg"><a href="/other"><img src="/other.jpg"></a></div><p>By Ada</p></div>`;
const page = (): Document => new JSDOM(`<!doctype html><body>${markup}`, { url }).window.document;
const wanted = wantedStructure(page(), url, truth);

describe('what of a page belongs to the article', () => {
  it('the container is the lowest box with most of the paragraphs', () => {
    expect(containerOf(page(), truth)?.id).toBe('inner');
    expect(containerOf(page(), 'Something that is not on the page at all, however long it is.')).toBeNull();
  });
  it('headings and items that are lines of the truth; a menu that says a heading asks for nothing', () => {
    expect([...wanted.headings]).toEqual([['whattodo', 1]]);
    expect([...wanted.items]).toEqual([
      ['takethestairs', 1],
      ['leavethecar', 1],
    ]);
  });
  it('cells that stand in a line of the truth', () => expect([...wanted.cells.keys()]).toEqual(['food', '3aweek']));
  it('pictures of the container: no icons, none too small, a twin only once', () =>
    expect(wanted.pictures).toEqual([
      { addresses: ['https://a.example/walk.jpg'], isTeaser: false },
      { addresses: ['https://a.example/late.jpg'], isTeaser: false },
      { addresses: ['https://a.example/other.jpg'], isTeaser: true },
    ]));
});

describe('what came out', () => {
  const rows: [string, string, [number, number, number, number]][] = [
    ['nothing', '', [0, 0, 0, 0]],
    ['everything', markup, [1, 2, 2, 3]],
    ['text that lost its kind', '<p>What to do</p><p>Take the stairs</p><p>Food</p>', [0, 0, 0, 0]],
    ['a heading of another level', '<h5>What to do</h5>', [1, 0, 0, 0]],
    ['an address that is relative to the page', '<img src="walk.jpg">', [0, 0, 0, 1]],
    ['another picture', '<img src="/run.jpg">', [0, 0, 0, 0]],
  ];
  for (const [what, html, found] of rows)
    it(what, () => {
      const { headings, items, cells, pictures } = scoreStructure(wanted, { html, title: null });
      const scores = [headings, items, cells, pictures];
      expect(scores.map((score) => score.wanted - score.missed.length)).toEqual(found);
      expect(scores.map((score) => score.wanted)).toEqual([1, 2, 2, 3]);
    });
  it('a heading that the extractor gives as the title came out', () =>
    expect(scoreStructure(wanted, { html: '', title: 'What to do' }).headings.missed).toEqual([]));
  it('says what is missed', () => {
    const score = scoreStructure(wanted, { html: '<ul><li>Take the stairs</li></ul><img src="/other.jpg">', title: null });
    expect(score.items.missed).toEqual(['leavethecar']);
    expect(score.own).toEqual({ wanted: 2, missed: ['https://a.example/walk.jpg', 'https://a.example/late.jpg'] });
  });
});
