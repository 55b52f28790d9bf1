import type { Block } from '../../core/article/block.ts';
import { type PlacedBlock, placedBlocks } from '../blocks.ts';
import { fold } from '../text.ts';
import { pieceClass } from './piece-box.ts';

/** Where a piece belongs: behind which block of its article, and which of the pieces left out it is, counted in the order of the page. */
export interface PiecePlace {
  after: number;
  nth: number;
}

/** The box of the page that holds a block, as far up as it still stands directly in the text. */
const topOf = (element: Element, text: Element): Element => {
  let at = element;
  while (at.parentElement && at.parentElement !== text) at = at.parentElement;
  return at;
};

const isEarlierPiece = (element: Element | null, nth: number): element is Element =>
  element?.classList.contains(pieceClass) === true && Number(element.getAttribute('data-nth')) < nth;

/**
 * Puts the box of a piece into its place in the shown article: behind the block it stood behind, and behind the pieces there that the
 * page has before it.
 * @param text the article as shown
 * @param blocks the blocks of the article as it was read, which the place counts
 */
export const putBack = (text: Element, box: HTMLElement, { after, nth }: PiecePlace, blocks: readonly Block[]): void => {
  box.dataset.nth = String(nth);
  // Looked for by its text: a joined page has lost what was said before, and may hold pieces that were put back.
  const own = placedBlocks(text).filter(({ element }) => !element.closest(`.${pieceClass}`));
  const placed = new Map(own.map((block) => [fold(block.text), block]));
  let before: PlacedBlock | undefined;
  for (let i = after; i >= 0 && !before; i--) before = placed.get(blocks[i]?.text ?? '');
  let top: Element | null = before ? topOf(before.element, text) : null;
  for (let next = top ? top.nextElementSibling : text.firstElementChild; isEarlierPiece(next, nth); next = next.nextElementSibling)
    top = next;
  if (top) top.after(box);
  else text.prepend(box);
};
