import { type Bag, bag } from './bags.ts';
import { bare } from './bare.ts';

/** Kinds of structure that are looked at. */
export const kinds = ['headings', 'items', 'cells'] as const;
export type Kind = (typeof kinds)[number];

/** What an item says itself, without the lists inside it. */
const ownText = (item: Element): string => {
  const copy = item.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('ul, ol')) list.remove();
  return copy.textContent ?? '';
};

const bareTexts = (elements: Iterable<Element>, textOf: (element: Element) => string = (element) => element.textContent ?? ''): Bag =>
  bag([...elements].map((element) => bare(textOf(element))).filter(Boolean));

/** The texts of a tree by kind. `headings` says which elements are headings there. */
export const piecesOf = (root: ParentNode, headings: string): Record<Kind, Bag> => ({
  headings: bareTexts(root.querySelectorAll(headings)),
  items: bareTexts(root.querySelectorAll('li'), ownText),
  cells: bareTexts(root.querySelectorAll('td, th')),
});
