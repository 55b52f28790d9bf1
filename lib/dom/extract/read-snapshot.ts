import type { ArticleAnswer, Snapshot } from '../../core/messages.ts';
import { articleOf, type ReadOptions } from './article-of.ts';

/**
 * Reads the article of a page that was sent as a snapshot.
 * @param parse makes a document of markup without running or loading anything
 */
export const readSnapshot = ({ html, ...seen }: Snapshot, parse: (html: string) => Document, options: ReadOptions): ArticleAnswer => {
  const copy = parse(html);
  // Readability makes addresses absolute by the document it is given, which stands at our own address.
  const base = copy.createElement('base');
  base.setAttribute('href', seen.base);
  copy.head.prepend(base);
  return articleOf({ ...seen, copy }, options);
};
