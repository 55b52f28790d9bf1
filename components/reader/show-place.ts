import type { Place } from '../../lib/core/terms/words-of-article.ts';
import { rangeOf } from '../../lib/dom/marks/range-of.ts';
import { emphasise, type Free, scrollToRange } from '../../lib/dom/show/show-range.ts';
import type { Terms } from './use-terms.ts';

/** Room for the bar, in rem. */
const barHeight = 4.5;

/**
 * Shows a mention in the text and sets it off for a while.
 * @param panel what stands in front of the text, if it is as wide as the window
 * @returns the element it stands in; `null` when the article has just changed and the place is not known
 */
export const showPlace = (
  { blockAt, drawHere }: Pick<Terms, 'blockAt' | 'drawHere'>,
  { block, start, end }: Place,
  panel: HTMLElement | null,
): HTMLElement | null => {
  const before = blockAt(block);
  const place = before && rangeOf(before, start, end);
  if (!before || !place) return null;
  scrollToRange(place, before.element, freePart(panel));
  // First: a mark that is drawn later would take the text out of the highlight.
  drawHere();
  const now = blockAt(block);
  const range = now && rangeOf(now, start, end);
  if (range) emphasise(range, before.element);
  return before.element as HTMLElement;
};

const freePart = (panel: HTMLElement | null): Free => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const box = panel?.getBoundingClientRect();
  const isSheet = box !== undefined && box.width >= document.documentElement.clientWidth;
  return { top: barHeight * rem, bottom: isSheet ? box.top : innerHeight };
};
