import { isIcon } from '../clean/pictures.ts';
import { fold } from '../text.ts';
import { boxesAround, type PageModel } from './page-model.ts';
import { placeOf } from './units.ts';

/** Pictures in a box without any text. */
export interface LonelyPictures {
  box: Element;
  first: Element;
  /** Blocks of the page that begin before them. */
  before: number;
  reason: string;
  /** Their descriptions, one a line; empty when they have none. */
  text: string;
}

const hasText = (element: Element, page: PageModel): boolean => page.ranges.has(element) || fold(element.textContent ?? '') !== '';

/**
 * The pictures of a page that are in no piece with words, each with the largest box around it that has no text. Icons are left aside.
 * @param isElsewhere whether a picture is in the article or in another piece
 */
export const lonelyPictures = (page: PageModel, isElsewhere: (img: Element) => boolean): LonelyPictures[] => {
  const taken = boxesAround(page.pictures.flatMap(({ element }) => (isElsewhere(element) ? element : [])));
  const found = new Map<Element, LonelyPictures>();
  for (const { element, before } of page.pictures) {
    if (isIcon(element) || taken.has(element)) continue;
    let box = element;
    for (let at = element.parentElement; at && at !== page.root && !taken.has(at) && !hasText(at, page); at = at.parentElement) box = at;
    const alt = fold(element.getAttribute('alt') ?? '');
    const known = found.get(box);
    if (known) known.text = [known.text, alt].filter(Boolean).join('\n');
    else found.set(box, { box, first: element, before, reason: `picture, ${placeOf(element)}`, text: alt });
  }
  return [...found.values()];
};
