import { withoutSite } from '../../core/facts/site-suffix.ts';
import { compactKey, likeness, wordsKey } from '../../core/facts/words-key.ts';
import { textOf, wordCount } from '../text.ts';

/** The title of an article, and the heading that shows it. */
export interface Title {
  title: string;
  heading: Element | null;
}

/** From here on a heading says the same as a title in the head; the lower one holds for the page's only main heading. */
const alike = 0.5;
const related = 0.25;
const longest = 40;

const isOfFrame = (heading: Element): boolean =>
  heading.closest('nav, footer, dialog, [role="navigation"], [aria-hidden="true"], [hidden]') !== null;

/** The words of the last part of an address, in which sites write the title again. */
const addressWords = (url: string): string => {
  const path = URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean) : [];
  const last = path.findLast((part) => part.includes('-')) ?? '';
  return last.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');
};

/**
 * The title as the page shows it: its main heading, where what the head or the address states agrees with it; else the stated title
 * without the site's name.
 * @param stated titles from the head, best first
 * @param sites names that the site goes by
 */
export const findTitle = (root: Element, stated: readonly string[], sites: readonly string[], url: string): Title => {
  const bare = stated.map((title) => withoutSite(title, sites)).filter(Boolean);
  const known = [...bare, addressWords(url)];
  const headings = [...root.querySelectorAll('h1')]
    .map((heading) => ({ heading, text: textOf(heading) }))
    .filter(({ heading, text }) => text !== '' && wordCount(text) <= longest && !isOfFrame(heading))
    .filter(
      ({ text }) =>
        !sites.some((site) => compactKey(site) === compactKey(text)) || bare.some((title) => wordsKey(title) === wordsKey(text)),
    )
    .map((found) => ({ ...found, score: Math.max(0, ...known.map((title) => likeness(title, found.text))) }));
  const best = headings.reduce<(typeof headings)[number] | null>(
    (top, found) => (top === null || found.score > top.score ? found : top),
    null,
  );
  if (best && best.score >= (headings.length === 1 ? related : alike)) return { title: best.text, heading: best.heading };
  const [first = ''] = bare;
  if (first) {
    const same = [...root.querySelectorAll('h1, h2, h3')].find((heading) => wordsKey(heading.textContent ?? '') === wordsKey(first));
    return { title: first, heading: same ?? null };
  }
  return { title: headings[0]?.text ?? '', heading: headings[0]?.heading ?? null };
};
