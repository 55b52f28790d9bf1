import { fold } from '../text.ts';

/** The contents of all `meta` tags of the given names, in the order of the names; empty ones are left out. */
export const metaContents = (page: Document, ...names: readonly string[]): string[] => {
  // One walk by tag: a selector for each name is slow on large pages.
  const tags = [...page.querySelectorAll('meta')].map((tag) => ({
    keys: ['name', 'property', 'itemprop'].map((key) => tag.getAttribute(key)?.toLowerCase()),
    content: fold(tag.getAttribute('content') ?? ''),
  }));
  return names.flatMap((name) =>
    tags.filter(({ keys, content }) => content !== '' && keys.includes(name.toLowerCase())).map(({ content }) => content),
  );
};

/** Names of the tags in which sites state each fact, best first. */
export const metaNames = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'],
  published: [
    'article:published_time',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'datePublished',
    'pubdate',
    'dc.date',
    'date',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified', 'dc.date.modified'],
  reviewed: ['lastReviewed', 'dcterms.reviewed'],
  site: ['og:site_name', 'application-name', 'citation_journal_title', 'apple-mobile-web-app-title'],
} as const;
