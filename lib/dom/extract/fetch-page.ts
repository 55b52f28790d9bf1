import type { PageFailure } from '../../core/article/pages.ts';
import type { PageSnapshotAnswer } from '../../core/messages.ts';
import { pageAddress } from './page-address.ts';
import { takeSnapshot } from './snapshot.ts';

/** Longest wait for a page (milliseconds), and the most markup read (characters). */
const patience = 20_000;
const mostMarkup = 8_000_000;

const refused = (failure: PageFailure): PageSnapshotAnswer => ({ ok: false, failure });

const ofStatus = (status: number): PageFailure => (status >= 500 ? 'server' : 'missing');

/** Whether an address that was asked for led to a page of the same article, and not to a log-in or another text. */
const isSameArticle = (asked: string, answered: string): boolean => {
  const a = pageAddress(new URL(asked));
  const b = pageAddress(new URL(answered));
  return a.base === b.base && (a.number === b.number || b.number === 1) && new URL(asked).origin === new URL(answered).origin;
};

/**
 * Asks once for a further page of an article. Never rejects; what went wrong is in the answer.
 * @param get asks for an address, as `fetch` does
 * @param parse makes a document of markup without running or loading anything
 */
export const fetchPage = async (
  address: string,
  get: (address: string, signal: AbortSignal) => Promise<Response>,
  parse: (html: string) => Document,
): Promise<PageSnapshotAnswer> => {
  const slow = AbortSignal.timeout(patience);
  try {
    const response = await get(address, slow);
    if (!response.ok) return refused(ofStatus(response.status));
    const url = response.url || address;
    if (!isSameArticle(address, url)) return refused('other');
    if (!/html/i.test(response.headers.get('content-type') ?? 'text/html')) return refused('unreadable');
    const html = await response.text();
    const snapshot = html.length > mostMarkup ? null : takeSnapshot(parse(html), url);
    return snapshot ? { ok: true, snapshot } : refused('unreadable');
  } catch {
    return refused(slow.aborted ? 'slow' : 'offline');
  }
};
