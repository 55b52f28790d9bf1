import { fold } from '../text.ts';

/** Kinds of things that have an author of their own. */
const another = /(?:Review|Comment|Question|Answer|Quotation|Product|Offer|MediaObject|ImageObject|VideoObject)$/;

const isOfAnother = (element: Element): boolean => {
  const item = element.parentElement?.closest('[itemscope]');
  return another.test(item?.getAttribute('itemtype') ?? '');
};

const nameOf = (element: Element): string => {
  const name = element.querySelector('[itemprop~="name"]') ?? element;
  return fold(name.getAttribute('content') ?? name.textContent ?? '');
};

/**
 * The names that microdata or a link gives under a property (`author`, `reviewedBy`). Of several, those that stand in the same box as
 * the first: others are the authors of other articles that the page shows.
 */
export const taggedNames = (page: Document, property: string): string[] => {
  const all = [...page.querySelectorAll(`[itemprop~="${property}"], a[rel~="${property}"]`)].filter((element) => !isOfAnother(element));
  const tagged = all.filter((element) => nameOf(element) !== '' && !all.some((other) => other !== element && other.contains(element)));
  const box = tagged[0]?.parentElement;
  return [...new Set(tagged.filter((element) => element.parentElement === box).map(nameOf))];
};

/** The dates that microdata gives under a property (`datePublished`), as they are stated. */
export const taggedDates = (page: Document, property: string): string[] =>
  [...page.querySelectorAll(`[itemprop~="${property}"]`)]
    .filter((element) => !isOfAnother(element))
    .map((element) => fold(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''))
    .filter(Boolean);
