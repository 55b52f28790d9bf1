import { readJsonLd } from '../../core/facts/json-ld.ts';
import { checkerIn, isNameLabel, reviewerIn } from '../../core/facts/named-lines.ts';
import { cleanName, joinNames } from '../../core/facts/names.ts';
import { chooseSite, siteNames, withoutSite } from '../../core/facts/site-suffix.ts';
import { likeness, wordsKey } from '../../core/facts/words-key.ts';
import type { PageModel } from '../page/page-model.ts';
import { fold } from '../text.ts';
import { chooseAuthors, withCredentials } from './authors.ts';
import { chooseDates, type Dates } from './dates.ts';
import { metaContents, metaNames } from './meta-tags.ts';
import { taggedDates, taggedNames } from './microdata.ts';
import { isAtHead, nearest, type PageLine, pageLines, withLabels } from './page-lines.ts';
import { findTitle } from './title.ts';

/** What the page says about itself, each fact checked against what can be read on it. Absent = `null`, never guessed. */
export interface Facts extends Dates {
  title: string;
  byline: string | null;
  reviewedBy: string | null;
  sponsor: string | null;
  site: string | null;
  /** Types that JSON-LD gives the page (`MedicalWebPage`). */
  types: string[];
}

/** What facts are read from. */
export interface FactSource {
  /** A defused copy, for its head and its tags. */
  page: Document;
  /** The visible page. */
  model: PageModel;
  /** Texts of the controls that were dropped from the copy: they can be seen too. */
  controls: readonly string[];
  url: string;
}

const sponsorText = /^(?:sponsored|paid for|presented|brought to you) by:? (.{2,60}?)\.?$/i;
const sponsorIn = (line: string): string | null => sponsorText.exec(line)?.[1] ?? null;

/** A stated headline that shares this much with the title is the article's, 0 to 1. */
const sameHeadline = 0.6;

const isSameAddress = (address: string, url: string): boolean => {
  if (!URL.canParse(address, url)) return false;
  const [a, b] = [new URL(address, url), new URL(url)];
  return a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '') && a.pathname !== '/';
};

const chooseReviewer = (stated: readonly string[], lines: readonly PageLine[], isVisible: (text: string) => boolean): string | null => {
  const labelled = withLabels(lines, isNameLabel);
  const named = joinNames(
    stated
      .map(cleanName)
      .filter((name): name is string => name !== null && isVisible(name))
      .map((name) => withCredentials(name, lines)),
  );
  // The page's own words give the name in full; a tag often without the letters behind it.
  return nearest(labelled, reviewerIn) ?? named ?? nearest(labelled, checkerIn);
};

/** Reads the facts of a page. */
export const readFacts = ({ page, model, controls, url }: FactSource): Facts => {
  const meta = (kind: keyof typeof metaNames): string[] => metaContents(page, ...metaNames[kind]);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const headTitles = [...meta('title').slice(0, 2), fold(page.title)].filter(Boolean);
  const mains = [...page.querySelectorAll('h1')].map((heading) => fold(heading.textContent ?? ''));
  const blocks = [...page.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent ?? '');
  const firstSites = siteNames(meta('site'), host);
  const stated = readJsonLd(blocks, (headline, address) =>
    headline
      ? [...headTitles, ...mains].some(
          (title) => likeness(withoutSite(title, firstSites), withoutSite(headline, firstSites)) >= sameHeadline,
        )
      : address !== null && isSameAddress(address, url),
  );
  const sites = siteNames([...meta('site'), stated.publisher], host);
  const { title, heading } = findTitle(model.root, [...headTitles, ...(stated.headline ? [stated.headline] : [])], sites, url);
  const lines = pageLines(model, heading);
  // Also piece by piece: the mark behind "Jane Doe<sup>a</sup>" is not part of the name.
  const pieces = model.blocks.flatMap(({ text, nodes }) => [text, nodes.map(({ data }) => data).join(' ')]);
  const visible = ` ${wordsKey([...pieces, ...lines.map(({ text }) => text), ...controls].join(' | '))} `;
  const isVisible = (text: string): boolean => wordsKey(text) !== '' && visible.includes(` ${wordsKey(text)} `);
  const sponsor = stated.sponsor && isVisible(stated.sponsor) ? stated.sponsor : null;
  const tagged = (property: string): string[] => taggedDates(page, property);
  return {
    title,
    byline: chooseAuthors(
      [
        stated.authors,
        metaContents(page, 'citation_author'),
        ...metaNames.author.map((name) => metaContents(page, name)),
        taggedNames(page, 'author'),
      ],
      { isVisible, lines, sites },
    ),
    reviewedBy: chooseReviewer([...stated.reviewers, ...taggedNames(page, 'reviewedBy')], lines, isVisible),
    ...chooseDates(
      {
        published: [...(stated.published ? [stated.published] : []), ...tagged('datePublished'), ...meta('published')],
        updated: [...(stated.updated ? [stated.updated] : []), ...tagged('dateModified'), ...meta('updated')],
        reviewed: [...(stated.reviewed ? [stated.reviewed] : []), ...tagged('lastReviewed'), ...meta('reviewed')],
        explicit: meta('published'),
      },
      lines,
    ),
    sponsor:
      lines
        .filter(isAtHead)
        .map(({ text }) => sponsorIn(text))
        .find((name) => name !== null) ?? sponsor,
    site: chooseSite([...meta('site'), ...(stated.publisher ? [stated.publisher] : [])], host),
    types: stated.types,
  };
};
