import { describe, expect, it } from 'vitest';
import { parseExpectedPage } from '../../../scripts/pages/expected-page.ts';

const good = {
  class: 'newsletter box',
  url: 'https://example.test/gout',
  title: 'Gout',
  byline: null,
  reviewedBy: null,
  must: [['Gout often begins at night.']],
  mustNot: ['Sign up'],
};
const parse = (changes: object) => parseExpectedPage(JSON.stringify({ ...good, ...changes }), 'gout/expected.json');

describe('parseExpectedPage', () => {
  it('takes a filled file and knows what was left out of it', () =>
    expect(parse({ images: 2 })).toEqual({ ...good, article: true, notInBody: [], once: [], tables: null, images: 2, failsToday: null }));

  it('takes a page without an article, and one without clutter', () => {
    const none = parseExpectedPage('{"class":"form","url":"https://example.test/in","article":false}', 'in/expected.json');
    expect([none.article, none.must]).toEqual([false, []]);
    expect(parse({ mustNot: null }).mustNot).toEqual([]);
  });

  it.each([
    ['an empty class', { class: '' }, '`class`: say in a few words'],
    ['half an address', { url: '/gout' }, '`url`: give the whole address'],
    ['no title', { title: '' }, '`title`: write the title'],
    ['an empty byline', { byline: '' }, '`byline`: write the author, or null'],
    ['an empty must', { must: [] }, '`must`: write a list of lists'],
    ['a flat must', { must: ['Gout often begins at night.'] }, '`must`: write a list of lists'],
    ['an empty mustNot', { mustNot: [] }, '`mustNot`: write every piece of clutter'],
    ['clutter of the words of the article', { mustNot: ['begins at night'] }, 'is part of a text in `must`'],
    ['a count that is none', { tables: -1 }, '`tables`: write how many'],
    ['an empty excuse', { failsToday: '' }, '`failsToday`: say in one line'],
    ['an unknown key', { mustnot: [] }, '`mustnot`: is not a key'],
    ['a text beside "no article"', { article: false }, '`must`: leave it out'],
  ])('refuses %s', (_, changes, message) => {
    expect(() => parse(changes)).toThrow('gout/expected.json: ');
    expect(() => parse(changes)).toThrow(message);
  });

  it('names each missing key, and what is no JSON', () => {
    expect(() => parseExpectedPage('{}', 'a.json')).toThrow(/`class`: is missing[\s\S]*`must`: is missing/);
    expect(() => parseExpectedPage('{', 'a.json')).toThrow('a.json: is not JSON');
    expect(() => parseExpectedPage('[]', 'a.json')).toThrow('a.json: should be one object');
  });
});
