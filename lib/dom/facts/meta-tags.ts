import { fold } from '../text.ts';

/** The contents of all `meta` tags of the given names, in the order of the names; empty ones are left out. */
export const metaContents = (page: Document, ...names: readonly string[]): string[] =>
  names.flatMap((name) =>
    ['name', 'property', 'itemprop'].flatMap((key) =>
      [...page.querySelectorAll(`meta[${key}="${name}" i]`)].map((tag) => fold(tag.getAttribute('content') ?? '')).filter(Boolean),
    ),
  );

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
