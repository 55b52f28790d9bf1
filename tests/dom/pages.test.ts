import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOfHtml } from '../../scripts/extract/article-of-html.ts';
import { complaints, notOnPage } from '../../scripts/pages/complaints.ts';
import { parseExpectedPage } from '../../scripts/pages/expected-page.ts';
import { vanished } from '../../scripts/score/vanished.ts';
import { page } from './page.ts';

const folder = resolve(import.meta.dirname, '../pages');
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const read = (slug: string) => {
  const expected = parseExpectedPage(readFileSync(join(folder, slug, 'expected.json'), 'utf8'), `tests/pages/${slug}/expected.json`);
  return { expected, source: readFileSync(join(folder, slug, 'source.html'), 'utf8') };
};

describe('a composed page', () => {
  it.each(slugs)('%s', (slug) => {
    const { expected, source } = read(slug);
    expect(notOnPage(expected, page(source)), 'texts of expected.json that are not in source.html').toEqual([]);
    const wrong = complaints(expected, articleOfHtml(source, expected.url));
    if (expected.failsToday === null) expect(wrong, expected.class).toEqual([]);
    else expect(wrong, `${slug} is read well now: take "failsToday" out of its expected.json`).not.toEqual([]);
  });
});

describe('nothing vanishes from', () => {
  it.each(slugs)('%s', (slug) => {
    const { expected, source } = read(slug);
    expect(vanished(page(source, expected.url))).toEqual([]);
  });
});
