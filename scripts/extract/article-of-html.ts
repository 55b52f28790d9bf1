import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../../lib/dom/extract/extract.ts';
import { sanitize } from '../../lib/dom/sanitize.ts';
import { type Found, foundOf, nothing } from './found.ts';

/** Runs the code that ships on a page held as text. Scripts are not run and nothing is fetched. */
export const articleOfHtml = (html: string, url: string): Found => {
  const page = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const shown = new JSDOM('<!doctype html>', { virtualConsole: new VirtualConsole() });
  try {
    const answer = extract(page.window.document, { anyway: false });
    if (!answer.ok) return nothing;
    const { article } = answer;
    return foundOf(article, sanitize(article.html, shown.window.document).innerHTML, article.blocks, article.removals);
  } finally {
    page.window.close();
    shown.window.close();
  }
};
