import { JSDOM, VirtualConsole } from 'jsdom';
import type { Block } from '../../lib/core/article/block.ts';
import type { Removal } from '../../lib/core/article/removal.ts';
import { extract } from '../../lib/dom/extract/extract.ts';
import { sanitize } from '../../lib/dom/sanitize.ts';

/** What `npm run extract` prints for a page. `html` is what the reader gets after sanitising. */
export interface Found {
  title: string | null;
  byline: string | null;
  reviewedBy: string | null;
  published: string | null;
  html: string;
  blocks: Block[];
  removals: Removal[];
}

const nothing: Found = { title: null, byline: null, reviewedBy: null, published: null, html: '', blocks: [], removals: [] };

/** Runs the code that ships on a page held as text. Scripts are not run and nothing is fetched. */
export const articleOfHtml = (html: string, url: string): Found => {
  const page = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const shown = new JSDOM('<!doctype html>', { virtualConsole: new VirtualConsole() });
  try {
    const answer = extract(page.window.document, { anyway: false });
    if (!answer.ok) return nothing;
    const { title, byline, reviewedBy, published, blocks, removals } = answer.article;
    return {
      title: title || null,
      byline,
      reviewedBy,
      published,
      html: sanitize(answer.article.html, shown.window.document).innerHTML,
      blocks,
      removals,
    };
  } finally {
    page.window.close();
    shown.window.close();
  }
};
