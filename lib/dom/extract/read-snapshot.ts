import type { ArticleAnswer, Snapshot } from '../../core/messages.ts';
import { articleOf, type ReadOptions } from './article-of.ts';

/**
 * Reads the article of a page that was sent as a snapshot.
 * @param parse makes a document of markup without running or loading anything
 */
export const readSnapshot = ({ html, ...seen }: Snapshot, parse: (html: string) => Document, options: ReadOptions): ArticleAnswer =>
  articleOf({ ...seen, copy: parse(html) }, options);
