import { describe, expect, it } from 'vitest';
import { findPages } from '../../lib/dom/extract/find-pages.ts';
import { page } from './page.ts';
import { pagerCases } from './pager-cases.ts';

/** What is found, without the pages that are only worked out: a case names those the page links to. */
const linkedPages = (html: string, url: string): string[] | null => {
  const document = page(html, url);
  const found = findPages(document, url, document.baseURI);
  if (found === null) return null;
  if (found.whole !== null) return [found.whole];
  const links = new Set([...document.querySelectorAll('a')].map((link) => link.href.replace(/#.*$/, '')));
  return found.further.map((address) => address.replace(/#.*$/, '')).filter((address) => links.has(address));
};

describe('findPages on composed pages', () => {
  it.each(pagerCases.map((row) => [row.name, row] as const))('%s', (_name, { html, url, further }) => {
    expect(linkedPages(html, url)).toEqual(further);
  });
});
