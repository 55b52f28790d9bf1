import type { Accounted } from '../../core/article/account.ts';
import { formMark } from '../clean/defuse.ts';
import type { PageModel } from './page-model.ts';

/** Most words in one piece: larger boxes are told apart by what is in them. */
const mostWords = 150;

const places: readonly [string, string][] = [
  ['menu', 'nav, [role="navigation"]'],
  ['page footer', 'footer, [role="contentinfo"]'],
  ['side column', 'aside, [role="complementary"]'],
  ['form', `[${formMark}]`],
  ['page header', 'header, [role="banner"]'],
];

/** What the box looks like that an element stands in. */
export const placeOf = (element: Element): string =>
  places.find(([, selector]) => element.closest(selector) !== null)?.[0] ?? 'outside the article';

/**
 * Puts the blocks of a page into pieces that belong together: the largest box of at most 150 words around each in which nothing is
 * part of the article.
 * @param isLeft for each block whether it is not in the article
 */
export const units = (page: PageModel, isLeft: readonly boolean[]): Accounted[] => {
  const kept = [0];
  const words = [0];
  for (const { index, words: count } of page.blocks) {
    kept.push((kept[index] ?? 0) + (isLeft[index] ? 0 : 1));
    words.push((words[index] ?? 0) + count);
  }
  const between = (sums: readonly number[], [from, to]: readonly [number, number]): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const numbers = new Map<Element, number>();
  return page.blocks.map(({ text, element, index }) => {
    let box = element;
    if (isLeft[index]) {
      for (let at: Element | null = element; at && at !== page.root; at = at.parentElement) {
        const range = page.ranges.get(at);
        if (!range) continue;
        if (between(kept, range) > 0 || between(words, range) > mostWords) break;
        box = at;
      }
    }
    const unit = numbers.get(box) ?? numbers.size;
    numbers.set(box, unit);
    return { text, unit, place: placeOf(element) };
  });
};
