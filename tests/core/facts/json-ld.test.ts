import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../lib/core/facts/json-ld.ts';

const about = (headline: string | null, address: string | null): boolean =>
  headline ? headline === 'Heart Failure' : address === 'https://site.example/heart';
const read = (...blocks: unknown[]) =>
  readJsonLd(
    blocks.map((block) => (typeof block === 'string' ? block : JSON.stringify(block))),
    about,
  );
const article = { '@type': 'Article', headline: 'Heart Failure' };

describe('names in JSON-LD', () => {
  it.each([
    ['a text', 'Jane Doe', ['Jane Doe']],
    ['an object', { '@type': 'Person', name: 'Jane Doe' }, ['Jane Doe']],
    ['a list', ['Jane Doe', { name: 'Sam Lee' }], ['Jane Doe', 'Sam Lee']],
    ['a number', 5, []],
    ['an object without a name', { '@type': 'Person' }, []],
    ['a name of the wrong type', { name: { first: 'Jane' } }, []],
    ['null', null, []],
  ])('%s', (_, author, names) => expect(read({ ...article, author }).authors).toEqual(names));

  it('stand elsewhere in the graph', () => {
    const graph = [
      { ...article, author: { '@id': '#jane' }, reviewedBy: [{ '@id': '#sam' }], publisher: { '@id': '#site' } },
      { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      { '@type': 'Person', '@id': '#sam', name: 'Sam Lee, MD' },
      { '@type': 'Organization', '@id': '#site', name: 'Harbor' },
    ];
    expect(read({ '@graph': graph })).toMatchObject({ authors: ['Jane Doe'], reviewers: ['Sam Lee, MD'], publisher: 'Harbor' });
  });
});

describe('which description is read', () => {
  const related = { '@type': 'NewsArticle', headline: 'Ten soups', author: 'Sam Lee', datePublished: '2020-01-01' };

  it('the one of this article, wherever it stands', () => {
    expect(read(related, { ...article, author: 'Jane Doe' })).toMatchObject({ authors: ['Jane Doe'], published: null });
  });
  it('none, when all are of others', () =>
    expect(read(related)).toEqual({
      types: [],
      headline: null,
      authors: [],
      reviewers: [],
      published: null,
      updated: null,
      reviewed: null,
      publisher: null,
      sponsor: null,
    }));
  it('the only one, when it names neither headline nor address', () =>
    expect(read({ '@type': 'Article', author: 'Jane Doe' }).authors).toEqual(['Jane Doe']));
  it('not one that is listed, reviewed or commented', () => {
    const inner = { ...article, author: 'Sam Lee' };
    expect(read({ '@type': 'ItemList', itemListElement: [inner] }, { ...article, hasPart: inner, comment: [inner] }).authors).toEqual([]);
  });
  it('the page, for what the article leaves out', () => {
    const page = {
      '@type': 'MedicalWebPage',
      url: 'https://site.example/heart',
      lastReviewed: '2026-03-18',
      mainEntity: { ...article, author: 'Jane Doe' },
    };
    expect(read(page)).toMatchObject({ authors: ['Jane Doe'], reviewed: '2026-03-18', types: ['Article', 'MedicalWebPage'] });
  });
});

describe('hostile JSON-LD', () => {
  const deep = `${'{"@type":"Article","mainEntity":'.repeat(5000)}{}${'}'.repeat(5000)}`;
  it.each([
    ['broken', '{"@type":"Article",'],
    ['not an object', '"Article"'],
    ['very deep', deep],
    ['very long', JSON.stringify({ ...article, author: 'Jane Doe', text: 'x'.repeat(1_100_000) })],
    ['very many', JSON.stringify(Array.from({ length: 20_000 }, () => ({ '@type': 'Thing', author: 'Jane Doe' })))],
    ['wrong types', JSON.stringify({ '@type': [{}, 5, null], '@graph': 'x', headline: {}, author: [[['Jane Doe']]] })],
  ])('%s: states nothing', (_, block) => expect(readJsonLd([block], about).authors).toEqual([]));

  it('changes no prototype and reads none', () => {
    const block = '{"@type":"Article","headline":"Heart Failure","__proto__":{"author":"Jane Doe","polluted":true}}';
    expect(read(block).authors).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('control characters and comment signs do no harm', () => {
    expect(read('<!-- {"@type":"Article",\n"headline":"Heart\tFailure","author":"Jane Doe"} -->').authors).toEqual(['Jane Doe']);
  });

  it('markup in a text is taken off, a long text is none', () => {
    expect(read({ ...article, author: '<b>Jane Doe</b>' }).authors).toEqual(['Jane Doe']);
    expect(read({ ...article, author: 'x'.repeat(400) }).authors).toEqual([]);
  });
});
