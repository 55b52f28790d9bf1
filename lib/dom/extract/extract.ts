import type { ArticleAnswer } from '../../core/messages.ts';
import { articleOf, type ReadOptions } from './article-of.ts';
import { see } from './see.ts';

/** Reads the article of a page. The page is only read, never changed. */
export const extract = (page: Document, { url, ...options }: ReadOptions & { url?: string }): ArticleAnswer => {
  const seen = see(page, url);
  return seen === null ? { ok: false, failure: 'tooLarge' } : articleOf(seen, options);
};
