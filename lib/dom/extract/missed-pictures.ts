import { isIcon, pictureNumber } from '../clean/pictures.ts';
import type { PageModel, PagePicture } from '../page/page-model.ts';

/** Names of boxes whose pictures are not the article's, and of pictures that show no thing. */
const elsewhere =
  /avatar|author|profile|byline|icon|logo|emoji|badge|spinner|pixel|footer|modal|popup|cta|promo|advert|sponsor|banner|related|recommend|newsletter|subscri|sidebar|comment|share|social|teaser|cookie|product|thumb|nav\b|menu/i;

/** Shortest side of a picture that is worth a place in the text, as the page states it (CSS pixels). */
const smallest = 120;

const isSmall = (img: Element): boolean => ['width', 'height'].some((name) => Number.parseInt(img.getAttribute(name) ?? '', 10) < smallest);

/** Whether a picture leads to another page: a teaser. A link to a larger version of itself is none. */
const isTeaser = (img: Element): boolean => {
  const href = img.closest('a[href]')?.getAttribute('href');
  return href !== undefined && href !== null && !/\.(jpe?g|png|gif|webp|avif|svg)(\?|$)/i.test(href);
};

const standsElsewhere = (img: Element, around: ReadonlySet<Element>): boolean => {
  for (let at: Element | null = img; at && !around.has(at); at = at.parentElement) {
    if (/^(nav|footer|aside|form|header|button)$/.test(at.localName)) return true;
    if (elsewhere.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return elsewhere.test(img.getAttribute('alt') ?? '');
};

/**
 * Pictures that stand between the blocks of an article and were not chosen.
 * @param first number of the first block of the article, and `last` of its last
 * @param around all boxes around the blocks of the article
 * @param chosen the pictures that were chosen
 */
export const missedPictures = (
  page: PageModel,
  { first, last, around }: { first: number; last: number; around: ReadonlySet<Element> },
  chosen: Iterable<Element>,
): PagePicture[] => {
  const held = new Set([...chosen].map(pictureNumber));
  return page.pictures.filter(
    ({ element, before }) =>
      before > first &&
      before <= last &&
      !held.has(pictureNumber(element)) &&
      element.hasAttribute('src') &&
      !isIcon(element) &&
      !isSmall(element) &&
      !isTeaser(element) &&
      !standsElsewhere(element, around),
  );
};
