import type { PageBlock } from './page-model.ts';

/** Fewest words of a paragraph that counts as running text, and the share of them that may stand in links. */
const paragraphWords = 20;
const mostLinks = 0.4;

/** Whether a block is mostly links: a line of a menu, a teaser. */
export const isLinked = ({ words, linkWords }: PageBlock): boolean => linkWords > words * mostLinks;

/** Whether a block reads like a paragraph of an article, wherever it stands. */
export const isRunning = (block: PageBlock): boolean => block.words >= paragraphWords && !isLinked(block);

export const wordsOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, block) => sum + block.words, 0);

/** How many words of some blocks each box around them holds. */
export const wordsHeld = (blocks: readonly PageBlock[]): Map<Element, number> => {
  const held = new Map<Element, number>();
  for (const block of blocks)
    for (let at: Element | null = block.element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + block.words);
  return held;
};

/** The boxes that hold most of the running text: the main part of a page, whatever their names say ("with-sidebar", "no-comments"). */
export const mainBoxes = (running: readonly PageBlock[]): Set<Element> => {
  const half = wordsOf(running) / 2;
  return new Set([...wordsHeld(running)].flatMap(([box, words]) => (words > half ? [box] : [])));
};
