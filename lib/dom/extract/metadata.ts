import { fold, linesOf, textOf, wordCount } from '../text.ts';

/** What the page says about itself, beyond what Readability reads. Absent = `null`. */
export interface Metadata {
  reviewedBy: string | null;
  byline: string | null;
  published: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  site: string | null;
}

const reviewed = /^(?:(?:medically|clinically|fact[- ])?\s*(?:reviewed|checked|approved)\s+by|medical(?:ly)? review(?:er|ed)(?: by)?:?)[:\s]+(.+)$/i;
/** What follows the name on the same line: a date, another credit. */
const afterName = /\s*(?:[|·•–—]|\bon\b|\bon:|,?\s*(?:last )?(?:updated|reviewed|published)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}\/\d|\d{4}).*$/i;

/** "Reviewed by Jane Doe, MD on May 3, 2024" → "Jane Doe, MD"; `null` when the line is something else. */
export const reviewerIn = (line: string): string | null => {
  const said = reviewed.exec(fold(line))?.[1]?.replace(afterName, '').replace(/[,.;:\s]+$/, '');
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

const published = (page: Document): string | null => {
  const stated = meta(page, 'article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'citation_publication_date', 'pubdate');
  if (stated) return stated;
  const time = page.querySelector('time[datetime][pubdate], time[itemprop="datePublished"], article time[datetime], header time[datetime]');
  return time?.getAttribute('datetime') ?? null;
};

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

/** Reads what the page states about itself from a defused copy. */
export const readMetadata = (page: Document): Metadata => ({
  reviewedBy: reviewedBy(page),
  byline: cleanByline(meta(page, 'author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author')),
  published: published(page),
  lang: language(page),
  dir: direction(page),
  site: meta(page, 'og:site_name', 'application-name'),
});
