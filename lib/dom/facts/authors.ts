import { daysIn, withoutDates } from '../../core/facts/days.ts';
import { authorIn, isNameLabel } from '../../core/facts/named-lines.ts';
import { cleanName, credentials, eachName, isHouse, joinNames, looksLikeName } from '../../core/facts/names.ts';
import { segments } from '../../core/facts/segments.ts';
import { wordsKey } from '../../core/facts/words-key.ts';
import { fold } from '../text.ts';
import { isAtHead, nearest, type PageLine, withLabels } from './page-lines.ts';

/** What of the page decides whether a name may be used. */
export interface Seen {
  /** Whether words can be read on the page. */
  isVisible: (text: string) => boolean;
  /** The page's short lines about the article. */
  lines: readonly PageLine[];
  /** Names the site goes by. */
  sites: readonly string[];
}

const behindName = new RegExp(`^,? ${credentials}(?:,? ${credentials})*(?=$|\\s*[|·•–—;:.(,]|\\s+(?:on|and|\\d|[A-Z]\\p{Ll}+ed\\b))`, 'u');

/** A name with the letters of learning that the page shows behind it. */
export const withCredentials = (name: string, lines: readonly PageLine[]): string => {
  for (const { text } of lines) {
    const at = text.indexOf(name);
    const letters = at < 0 ? null : behindName.exec(text.slice(at + name.length))?.[0];
    if (letters) return name + letters;
  }
  return name;
};

/** Whether a line, or one statement of it, is a name and nothing else but dates. */
const saysOnly = (line: string, name: string): boolean =>
  [line, ...segments(line)].some((part) => wordsKey(withoutDates(part)) === wordsKey(name));

/** Several names as the page writes them on one line ("A, B, and C"), else with commas. */
const asShown = (names: readonly string[], lines: readonly PageLine[]): string | null => {
  if (names.length > 1)
    for (const { text } of lines) {
      const places = names.map((name) => text.indexOf(name));
      const [from = -1] = places;
      const last = names.at(-1) ?? '';
      if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))) continue;
      const said = text.slice(from, (places.at(-1) ?? 0) + last.length);
      const between = names.reduce((rest, name) => rest.replace(name, ''), said);
      if (/^(?:[\s,&]|and)*$/.test(between) && /[,&]|and/.test(between)) return said.replace(/\s+,/g, ',');
    }
  return joinNames(names.map((name) => withCredentials(name, lines)));
};

/** Boxes and links in which sites show the author without saying so in words. */
const authorBox =
  '[class*="author" i], [class*="byline" i], [rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/contributors/"]';
/** Parts of such boxes that are not the name. */
const notName =
  '[class*="desc" i], [class*="bio" i], [class*="role" i], [class*="job" i], [class*="social" i], [class*="title" i], [class*="date" i]';

const boxedAuthor = (lines: readonly PageLine[]): string | null => {
  for (const line of lines) {
    const { element, text } = line;
    if (!isAtHead(line) || element.matches(notName)) continue;
    const inner = element.querySelector(authorBox);
    const box = element.matches(authorBox) || element.parentElement?.matches(authorBox) ? text : inner ? fold(inner.textContent ?? '') : '';
    const name = box.split(' ').length <= 8 && daysIn(box).length === 0 ? cleanName(box) : null;
    if (name && looksLikeName(name) && name.includes(' ')) return name;
  }
  return null;
};

/**
 * Who wrote the article: the first source whose names can be read on the page. The site's own name and "Staff" count only where the
 * page says "By …" or shows them on a line of their own under the title.
 * @param stated names by source, best source first
 */
export const chooseAuthors = (stated: readonly (readonly string[])[], { isVisible, lines, sites }: Seen): string | null => {
  const said = nearest(withLabels(lines, isNameLabel), authorIn);
  const isShown = (name: string): boolean =>
    (said !== null && wordsKey(said).includes(wordsKey(name))) ||
    lines.some((line) => line.offset > 0 && isAtHead(line) && saysOnly(line.text, name));
  const isMeant = (name: string): boolean =>
    (isVisible(name) || eachName(name).every(isVisible)) && (!isHouse(name, sites) || isShown(name));
  const sources = stated.map((source) => [
    ...new Set(source.map(cleanName).filter((name): name is string => name !== null && isMeant(name))),
  ]);
  const best = sources.find((names) => names.length > 0);
  // Some tags name only the first of several authors.
  const fuller = sources.find((names) => names.length > (best?.length ?? 0) && best?.every((name) => names.includes(name)));
  if (best) return asShown(fuller ?? best, lines);
  return said ? withCredentials(said, lines) : boxedAuthor(lines);
};
