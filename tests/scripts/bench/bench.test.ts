import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { composePage } from '../../../scripts/bench/compose-page.ts';
import { costByFunction } from '../../../scripts/bench/cost-by-function.ts';
import { growthPage, growthShapes } from '../../../scripts/bench/growth-shapes.ts';
import { randomFrom, shuffled } from '../../../scripts/bench/random.ts';
import { median, quantile, slope } from '../../../scripts/bench/stats.ts';
import { articleOfHtml } from '../../../scripts/extract/article-of-html.ts';

describe('figures', () => {
  it('median and quarters', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2);
    expect(median([])).toBeNaN();
  });
  it('the exponent of a growth', () => {
    const growth = (exponent: number): number =>
      slope([500, 1000, 2000].map((size) => [Math.log(size), Math.log(7 * size ** exponent)] as const));
    expect(growth(1)).toBeCloseTo(1);
    expect(growth(2)).toBeCloseTo(2);
  });
  it('the same seed, the same order, and every thing once', () => {
    const things = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(shuffled(things, randomFrom(1))).toEqual(shuffled(things, randomFrom(1)));
    expect(shuffled(things, randomFrom(1))).not.toEqual(shuffled(things, randomFrom(2)));
    expect(shuffled(things, randomFrom(1)).toSorted()).toEqual(things);
  });
});

describe('composed pages', () => {
  it('are about as long as asked for, the same each time, and read as an article', () => {
    const html = composePage(1_100, 1);
    expect(html).toBe(composePage(1_100, 1));
    const text = new JSDOM(html).window.document.querySelector('.post-body')?.textContent ?? '';
    const words = text.match(/\p{L}+/gu)?.length ?? 0;
    expect(words).toBeGreaterThan(900);
    expect(words).toBeLessThan(1_500);
    expect(articleOfHtml(html, 'https://a.example/').blocks.length).toBeGreaterThan(20);
  });
  for (const [name, shape] of Object.entries(growthShapes))
    it(`${name}: twice the blocks are twice the blocks of the article`, () => {
      const [few, many] = [40, 80].map((count) => articleOfHtml(growthPage(shape, count), 'https://a.example/').blocks);
      const [less, more] = [few, many].map((blocks) => (blocks ?? []).map(({ text }) => text).join(' ').length);
      expect((more ?? 0) / (less ?? 1)).toBeGreaterThan(1.4);
    });
});

it('costs by function: inlined calls by line, a function that calls itself once', () => {
  const bundle = [
    '//',
    '\t// lib/dom/text.ts',
    '\tfunction fold() {}',
    '\tconst keep = {',
    '\t\tname: "keep",',
    '\t\trun() {}',
    '\t}',
  ].join('\n');
  const frame = (functionName: string, lineNumber: number) => ({ functionName, url: '', lineNumber });
  const nodes = [
    { id: 1, callFrame: frame('(root)', -1), children: [2] },
    { id: 2, callFrame: frame('run', 5), children: [3] },
    { id: 3, callFrame: frame('fold', 2), children: [4] },
    { id: 4, callFrame: frame('fold', 2) },
  ];
  const costs = costByFunction({ nodes, samples: [2, 3, 4], timeDeltas: [1_000, 2_000, 4_000] }, bundle);
  expect(costs).toContainEqual({ name: 'text: keep', self: 1, total: 7 });
  expect(costs).toContainEqual({ name: 'text: fold', self: 6, total: 6 });
});
