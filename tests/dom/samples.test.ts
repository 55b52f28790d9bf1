import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOfHtml } from '../../scripts/extract/article-of-html.ts';

interface Expected {
  title: string;
  byline: string | null;
  reviewedBy: string | null;
  published: string | null;
  reviewed: string | null;
  updated: string | null;
  must: string[][];
  mustNot: string[];
}

const folder = resolve(import.meta.dirname, '../../samples');
const samples = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const squash = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(samples.map((entry) => entry.name))('sample %s', (name) => {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  const pages = expected.must.map((must, i) => {
    const file = i === 0 ? 'index.html' : `page-${i + 1}.html`;
    return { must, found: articleOfHtml(readFileSync(join(folder, name, file), 'utf8'), `https://site.example/${name}/${file}`) };
  });

  it('keeps every paragraph, heading, item, cell and caption', () => {
    for (const { must, found } of pages) {
      const text = squash([found.title, ...found.blocks.map((block) => block.text)].join('\n'));
      expect(must.filter((line) => !text.includes(squash(line)))).toEqual([]);
    }
  });

  it('keeps them in their order', () => {
    for (const { must, found } of pages) {
      const text = squash([found.title, ...found.blocks.map((block) => block.text)].join('\n'));
      let from = 0;
      for (const line of must) {
        const at = text.indexOf(squash(line), from);
        expect(at, `"${line}" stands after what came before it`).toBeGreaterThanOrEqual(0);
        from = at + squash(line).length;
      }
    }
  });

  it('holds no clutter', () => {
    for (const { found } of pages) {
      const text = squash([found.title, ...found.blocks.map((block) => block.text)].join('\n'));
      expect(expected.mustNot.filter((line) => text.includes(squash(line)))).toEqual([]);
    }
  });

  it('says who wrote and who reviewed it', () => {
    const [first] = pages;
    expect(first?.found).toMatchObject({ title: expected.title, byline: expected.byline, reviewedBy: expected.reviewedBy });
  });

  it('says when it was published, reviewed and updated, and that it is about health', () => {
    const { published, reviewed, updated } = expected;
    expect(pages[0]?.found).toMatchObject({ published, reviewed, updated, isHealth: true });
  });
});
