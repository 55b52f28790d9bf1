import { datePattern, month as englishMonth } from '../../core/facts/days.ts';
import { eachName } from '../../core/facts/names.ts';
import { fold, linesOf, wordCount } from '../text.ts';
import type { Pass } from './pass.ts';

/** What is shown under the title already. */
export interface Shown {
  byline: string | null;
  reviewedBy: string | null;
  site: string | null;
  /** BCP 47 tag of the page, for the names of its months. */
  lang: string | null;
}

const date = new RegExp(`${datePattern}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`, 'gi');
const clock = /\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:[ECMP][SD]?T|GMT|UTC|BST|CET)\b)?/gi;
const minutes = /\b\d{1,2}[ -]?min(?:ut\p{L}*)?(?: read| de lectura| de leitura| di lettura)?(?!\p{L})/giu;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const website = /\b(?:[\w-]+\.)+(?:com|org|net|gov|edu|co\.uk)\b/gi;
const person = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|der|la|al|bin|\\p{Lu}[\\p{L}.'’-]*)){1,3}?";
/** "By Jane Doe, John Roe and Ann Poe" */
const authors = new RegExp(
  `^(?:[Ww]ritten |[Rr]eported |[Pp]osted )?(?:[Bb]y|BY):? ${person}(?:(?:, (?:and )?| and | & )${person})*(?=$|[,;|·•–—/]| \\p{Lu}\\p{Ll}+day\\b| \\d| on | ◆)`,
  'u',
);
const linking =
  /(?<!\p{L})(?:by|on|at|and|the|published|posted|updated|original(?:ly)?|last|first|date|modified|edited|reviewed|medically|clinically|written|fact|checked|feature|article|news|staff|editor|writer|reporter|contributor|author|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|ago|hours?|days?|reading time|tempo de leitura|tempo di lettura|lesezeit|tiempo de lectura|temps de lecture|publicado|pubblicato|publié|veröffentlicht|am|um|às|alle|le|el|il|em|de|a las)(?!\p{L})/giu;

const englishDays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Dates as a language writes them, "2 ago 2017", "22 de outubro de 2010", "November 20", and its names of days. */
const datesIn = (lang: string | null): RegExp[] => {
  const names = (locale: string): string[] => {
    const found = new Set<string>();
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: form, day: 'numeric', timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const month = format.formatToParts(new Date(Date.UTC(2021, at, 15))).find(({ type }) => type === 'month');
        found.add(month?.value.replace(/\.$/, '') ?? '');
      }
    }
    return [...found].filter((name) => /^\p{L}{3,}$/u.test(name)).sort((a, b) => b.length - a.length);
  };
  const days = (locale: string): string[] => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, at) => format.format(new Date(Date.UTC(2021, 1, at + 1))));
  };
  const locales = [lang ?? 'en'].filter((locale) => !/^en\b/i.test(locale) && Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0);
  const month = `(?:${[...locales.flatMap(names), englishMonth].join('|')})\\.?`;
  return [
    new RegExp(
      `(?<![\\p{L}\\d])(?:\\d{1,2}\\.?(?: de)? ${month}(?: de)?(?: \\d{4})?|${month} \\d{1,2}(?:,? \\d{4})?)(?![\\p{L}\\d])`,
      'giu',
    ),
    new RegExp(`(?<!\\p{L})(?:${[...locales.flatMap(days), englishDays].join('|')})(?!\\p{L})`, 'giu'),
  ];
};

/** Longest line that can be a line of facts, in words. */
const longest = 30;
/** How many lines at the head of an article are looked at, and how many paragraphs may stand before the last: a standfirst. */
const headLines = 12;
const leads = 1;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Tells whether a line says nothing but who wrote or reviewed the article, when and where. */
export const factsLine = (shown: Shown): ((line: string) => boolean) => {
  const [dates, days] = datesIn(shown.lang) as [RegExp, RegExp];
  const names = [shown.byline, shown.reviewedBy, shown.site, ...eachName(shown.byline ?? '')].filter(
    (name) => name !== null && name !== '',
  );
  const known = names.map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${literally(name as string)}(?![\\p{L}\\p{N}])`, 'giu'));
  return (line) => {
    const words = wordCount(line);
    if (words > longest || words === 0) return false;
    let rest = line.replace(authors, ' ◆ ');
    for (const name of known) rest = rest.replace(name, ' ◆ ');
    rest = rest.replace(website, ' ◆ ').replace(date, ' ◆ ').replace(dates, ' ◆ ').replace(minutes, ' ◆ ').replace(clock, ' ◆ ');
    if (!rest.includes('◆')) return false;
    rest = rest.replace(days, ' ').replace(year, ' ').replace(linking, ' ');
    return rest.replace(/[◆\s|·•–—:;,.()&/-]+/g, '') === '';
  };
};

/**
 * Takes the lines of facts off the head of the article: the reader shows author, reviewer and date under the title. Further down
 * such lines stay (an update note, a signature).
 */
export const takeFacts = (shown: Shown): Pass => ({
  name: 'facts',
  run(root, take) {
    const isFactsLine = factsLine(shown);
    let seen = 0;
    let paragraphs = 0;
    for (const element of [...root.querySelectorAll('p, div, span, time, address, ul, small, h2, h3, h4, h5, h6')]) {
      if (!root.contains(element)) continue;
      const text = fold(element.textContent ?? '');
      if (text === '') continue;
      if (wordCount(text) >= 20 && linesOf(element).some((line) => wordCount(line) >= 20 && !isFactsLine(line))) {
        const isParagraph = element.matches('p') || element.querySelector('p, div, ul, h2, h3') === null;
        if (isParagraph && ++paragraphs > leads) return;
        continue;
      }
      if (++seen > headLines) return;
      if (isFactsLine(text)) take(element, 'shown under the title');
    }
  },
});
