import type { PageAnswer, PageSnapshotAnswer } from '../../core/messages.ts';
import { readSnapshot } from './read-snapshot.ts';

/**
 * Reads a further page of an article as the first was.
 * @param parse makes a document of markup without running or loading anything
 * @param number which page of the article it is, from 2
 */
export const readFurtherPage = (page: PageSnapshotAnswer, number: number, parse: (html: string) => Document): PageAnswer => {
  if (!page.ok) return page;
  const answer = readSnapshot(page.snapshot, parse, { anyway: false, number });
  return answer.ok ? answer : { ok: false, failure: 'unreadable' };
};
