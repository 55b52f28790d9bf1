import type { PageFailure } from '../../core/article/pages.ts';
import type { PageAnswer } from '../../core/messages.ts';
import { extract } from './extract.ts';
import { pageAddress } from './page-address.ts';

/** What is needed of the world to read a further page. */
export interface PageSource {
  /** Asks for an address, as `fetch` does. */
  get: (address: string, signal: AbortSignal) => Promise<Response>;
  /** Makes a document of markup without running or loading anything. */
  parse: (html: string) => Document;
}

/** Longest wait for a page (milliseconds), and the most markup read (characters). */
const patience = 20_000;
const mostMarkup = 8_000_000;

const refused = (failure: PageFailure): PageAnswer => ({ ok: false, failure });

const ofStatus = (status: number): PageFailure => (status >= 500 ? 'server' : 'missing');

/** Whether an address that was asked for led to a page of the same article, and not to a log-in or another text. */
const isSameArticle = (asked: string, answered: string): boolean => {
  const a = pageAddress(new URL(asked));
  const b = pageAddress(new URL(answered));
  return a.base === b.base && (a.number === b.number || b.number === 1) && new URL(asked).origin === new URL(answered).origin;
};

/**
 * Reads one further page of an article: asks once, same origin only, and extracts it as the first was. Never rejects; what went
 * wrong is in the answer.
 * @param number which page of the article it is, from 2
 */
export const readFurtherPage = async (address: string, number: number, source: PageSource): Promise<PageAnswer> => {
  const slow = AbortSignal.timeout(patience);
  try {
    const response = await source.get(address, slow);
    if (!response.ok) return refused(ofStatus(response.status));
    const url = response.url || address;
    if (!isSameArticle(address, url)) return refused('other');
    if (!/html/i.test(response.headers.get('content-type') ?? 'text/html')) return refused('unreadable');
    const html = await response.text();
    if (html.length > mostMarkup) return refused('unreadable');
    const answer = extract(source.parse(html), { anyway: false, url, number });
    return answer.ok ? answer : refused('unreadable');
  } catch {
    return refused(slow.aborted ? 'slow' : 'offline');
  }
};
