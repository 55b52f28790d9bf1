import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../lib/core/article/article.ts';
import { holds } from '../../lib/core/article/holds.ts';
import { type FurtherPage, joinPages } from '../../lib/core/article/join-pages.ts';
import { repeats } from '../../lib/core/article/repeated-blocks.ts';
import type { PageAnswer } from '../../lib/core/messages.ts';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { extract } from '../../lib/dom/extract/extract.ts';
import { fetchPage } from '../../lib/dom/extract/fetch-page.ts';
import { readFurtherPage } from '../../lib/dom/extract/further-page.ts';
import { sanitize } from '../../lib/dom/sanitize.ts';
import { dropRepeats } from '../../lib/dom/show/join-page.ts';
import { fold } from '../../lib/dom/text.ts';
import { type Found, foundOf, nothing } from './found.ts';

/** The article of an address with its further pages, and which of them could not be had. */
export interface FoundPages extends Found {
  pages: { joined: number; total: number; failed: string[] };
}

const parse = (html: string, url?: string): Document =>
  new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() }).window.document;

const get = (address: string, signal: AbortSignal): Promise<Response> => fetch(address, { signal });

const load =
  (origin: string) =>
  async (address: string, number: number): Promise<PageAnswer> =>
    new URL(address).origin === origin
      ? readFurtherPage(await fetchPage(address, get, parse), number, parse)
      : { ok: false, failure: 'other' };

/** Waits until every further page is joined or has failed. */
const allPages = (first: Article, origin: string): Promise<readonly FurtherPage[]> =>
  new Promise((resolve) => {
    if (!first.pages || first.pages.further.length === 0) return resolve([]);
    joinPages(first, load(origin), (pages) => {
      if (pages.every(({ state }) => state === 'joined' || state === 'failed')) resolve(pages);
    });
  });

/** Reads the article at an address as the reader does: its further pages are asked for and joined in the same way. */
export const articleOfAddress = async (address: string): Promise<FoundPages> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  const url = response.url || address;
  const answer = extract(parse(await response.text(), url), { anyway: false });
  if (!answer.ok) return { ...nothing, pages: { joined: 0, total: 0, failed: [] } };
  const { origin } = new URL(url);
  const whole = answer.article.pages?.whole ? await load(origin)(answer.article.pages.whole, 1) : null;
  const first = whole?.ok && holds(whole.article, answer.article) ? { ...whole.article, pages: null } : answer.article;
  const further = await allPages(first, origin);
  const joined = further.flatMap((page) => (page.state === 'joined' ? [page.article] : []));

  const document = parse('<!doctype html>');
  const root = sanitize(first.html, document);
  const removals = [...first.removals];
  const before = [...first.blocks];
  for (const article of joined) {
    const page = sanitize(article.html, document);
    const pictures = new Set([...root.querySelectorAll('img[src]')].map((img) => img.getAttribute('src') ?? ''));
    removals.push(...repeats(first.title, before, article.blocks), ...article.removals);
    dropRepeats(page, first.title, before, pictures);
    before.push(...article.blocks);
    root.append(...page.childNodes);
  }
  const blocks = placedBlocks(root).map(({ role, text }) => ({ role, text: fold(text) }));
  const failed = further.flatMap((page) => (page.state === 'failed' ? [page.address] : []));
  const total = Math.max(first.pages?.total ?? 1, further.length + 1);
  return { ...foundOf(first, root.innerHTML, blocks, removals), pages: { joined: joined.length + 1, total, failed } };
};
