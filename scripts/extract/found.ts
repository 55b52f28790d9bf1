import type { Article } from '../../lib/core/article/article.ts';
import type { Block } from '../../lib/core/article/block.ts';
import type { Removal } from '../../lib/core/article/removal.ts';

/** What `npm run extract` prints for an article. Absent = `null`; `html` is what the reader gets after sanitising. */
export interface Found extends Pick<Article, (typeof facts)[number] | 'html' | 'blocks' | 'removals'> {
  title: string | null;
}

const facts = ['byline', 'reviewedBy', 'published', 'updated', 'reviewed', 'site', 'sponsor', 'sources', 'lang', 'isHealth'] as const;

/** What is printed for a page without an article. */
export const nothing: Found = {
  title: null,
  byline: null,
  reviewedBy: null,
  published: null,
  updated: null,
  reviewed: null,
  site: null,
  sponsor: null,
  sources: null,
  lang: null,
  isHealth: false,
  html: '',
  blocks: [],
  removals: [],
};

/** An article as it is printed, with the markup and blocks that are shown. */
export const foundOf = (article: Article, html: string, blocks: Block[], removals: Removal[]): Found => {
  const { title, byline, reviewedBy, published, updated, reviewed, site, sponsor, sources, lang, isHealth } = article;
  return {
    title: title || null,
    byline,
    reviewedBy,
    published,
    updated,
    reviewed,
    site,
    sponsor,
    sources,
    lang,
    isHealth,
    html,
    blocks,
    removals,
  };
};
