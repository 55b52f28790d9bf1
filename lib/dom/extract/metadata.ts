import { fold, linesOf, textOf, wordCount } from '../text.ts';

/** What the page says about itself, beyond what Readability reads. Absent = `null`. */
export interface Metadata {
  reviewedBy: string | null;
  /** Several authors, where the page names each in a tag of its own. */
  authors: string | null;
  byline: string | null;
  published: string | null;
  updated: string | null;
  sponsor: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  site: string | null;
}

const reviewed =
  /^(?:(?:medically|clinically|fact[- ])?\s*(?:reviewed|checked|approved)\s+by|medical(?:ly)? review(?:er|ed)(?: by)?:?)[:\s]+(.+)$/i;
/** What follows the name on the same line: a date, another credit. */
const afterName =
  /\s*(?:[|·•–—]|\bon\b|\bon:|,?\s*(?:last )?(?:updated|reviewed|published)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}\/\d|\d{4}).*$/i;

/** "Reviewed by Jane Doe, MD on May 3, 2024" → "Jane Doe, MD"; `null` when the line is something else. */
export const reviewerIn = (line: string): string | null => {
  const said = reviewed
    .exec(fold(line))?.[1]
    ?.replace(afterName, '')
    .replace(/[,.;:\s]+$/, '');
  return said && wordCount(said) <= 12 && /\p{L}/u.test(said) ? said : null;
};

const reviewedBy = (page: Document): string | null => {
  for (const element of page.querySelectorAll('p, div, span, li, dd, address, small, td')) {
    const text = element.textContent ?? '';
    if (text.length > 400 || !/review|checked by|approved by/i.test(text)) continue;
    // The name may stand in an element of its own, so the lines of the smallest box are also read as one.
    for (const line of [...linesOf(element), textOf(element)]) {
      const name = reviewerIn(line);
      if (name) return name;
    }
  }
  return null;
};

const meta = (page: Document, ...names: string[]): string | null => {
  for (const name of names) {
    for (const key of ['name', 'property', 'itemprop']) {
      const content = fold(page.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content') ?? '');
      if (content) return content;
    }
  }
  return null;
};

/** Several authors stand in several tags of the same name. */
const authors = (page: Document): string | null => {
  const names = [...page.querySelectorAll('meta[name="citation_author"]')]
    .map((tag) => fold(tag.getAttribute('content') ?? ''))
    .filter(Boolean);
  return names.length > 1 ? names.join(', ') : null;
};

const person = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|der|la|al|bin|\\p{Lu}[\\p{L}.'’-]*)){1,3}";
const bylineText = new RegExp(
  `^(?:written |reported )?by:? (${person}(?:, (?:MD|PhD|RN|MPH|DO|MS|RD)\\b\\.?)*(?:,? (?:and|&) ${person})?)(?=$|[,|·•–—]| on )`,
  'u',
);

/** A line of its own that says "By Jane Doe", where no tag names the author. */
const visibleByline = (page: Document): string | null => {
  for (const element of page.querySelectorAll('p, div, span, address, li, small')) {
    const text = element.textContent ?? '';
    if (text.length < 160 && /^\s*(written |reported )?by\b/i.test(text)) {
      const name = bylineText.exec(fold(text).replace(/^(written |reported )?by/i, (by) => by.toLowerCase()))?.[1];
      if (name) return name;
    }
  }
  return null;
};

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dateText = new RegExp(
  `^(?:published|posted|first published|date published)(?: on)?:? ((?:${month} \\d{1,2},? \\d{4})|(?:\\d{1,2} ${month},? \\d{4})|(?:\\d{4}-\\d{2}-\\d{2}))`,
  'i',
);

/** What a pattern finds in the first short line of the page that it fits. */
const lineThat = (page: Document, pattern: RegExp): string | null => {
  for (const element of page.querySelectorAll('p, div, span, time, li, small, dd')) {
    const text = element.textContent ?? '';
    const found = text.length < 120 ? pattern.exec(fold(text))?.[1] : undefined;
    if (found) return found;
  }
  return null;
};

const published = (page: Document): string | null => {
  const stated = meta(
    page,
    'article:published_time',
    'datePublished',
    'date',
    'dc.date',
    'DC.date.issued',
    'citation_publication_date',
    'pubdate',
  );
  if (stated) return stated;
  const time = page.querySelector('time[datetime][pubdate], time[itemprop="datePublished"], article time[datetime], header time[datetime]');
  return time?.getAttribute('datetime') ?? lineThat(page, dateText);
};

const updatedText = new RegExp(
  `^(?:last )?(?:updated|reviewed|modified|page last reviewed|review date|medically reviewed)(?: on)?:? ((?:${month} \\d{1,2},? \\d{4})|(?:\\d{1,2} ${month},? \\d{4})|(?:${month} \\d{4})|(?:\\d{4}-\\d{2}-\\d{2}))`,
  'i',
);

const updated = (page: Document): string | null => {
  const stated = meta(page, 'article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified');
  return stated ?? lineThat(page, updatedText) ?? null;
};

const sponsorText = /^(?:sponsored|paid for|presented|funded|brought to you) by:? (.{2,60}?)\.?$/i;

const language = (page: Document): string | null => {
  const lang = page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang') ?? meta(page, 'og:locale');
  return lang && /^[a-z]{2,3}([-_]\w+)*$/i.test(lang) ? lang.replaceAll('_', '-') : null;
};

const direction = (page: Document): 'ltr' | 'rtl' | null => {
  const dir = (page.documentElement.getAttribute('dir') ?? page.body?.getAttribute('dir') ?? '').toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? dir : null;
};

/** A byline that is a sentence, an address or a list of menu items is no byline. "By " is taken off. */
export const cleanByline = (text: string | null | undefined): string | null => {
  const said = fold(text ?? '').replace(/^(written |posted |reported )?by:?\s+/i, '');
  if (!said || said.length > 160 || /https?:\/\//.test(said) || !/\p{L}/u.test(said)) return null;
  return said.replace(/\s*[|·•]\s*$/, '');
};

/** The title as the page's own heading has it: tags in the head often add the site's name. */
export const titleOf = (page: Document, found: string): string => {
  const heads = [...page.querySelectorAll('h1')].map((heading) => fold(heading.textContent ?? ''));
  const same = heads.find((heading) => wordCount(heading) >= 2 && found.toLowerCase().includes(heading.toLowerCase()));
  return same ?? (found || heads.find(Boolean) || '');
};

/** Reads what the page states about itself from a defused copy. */
export const readMetadata = (page: Document): Metadata => ({
  reviewedBy: reviewedBy(page),
  authors: authors(page),
  byline: cleanByline(meta(page, 'author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author')) ?? visibleByline(page),
  published: published(page),
  updated: updated(page),
  sponsor: lineThat(page, sponsorText),
  lang: language(page),
  dir: direction(page),
  site: meta(page, 'og:site_name', 'application-name'),
});
