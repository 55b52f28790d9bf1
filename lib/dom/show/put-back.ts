import type { Block } from '../../core/article/block.ts';
import type { Removal } from '../../core/article/removal.ts';
import { type PlacedBlock, placedBlocks } from '../blocks.ts';
import { fold } from '../text.ts';

/** The box of the page that holds a block, as far up as it still stands directly in the text. */
const topOf = (element: Element, text: Element): Element => {
  let at = element;
  while (at.parentElement && at.parentElement !== text) at = at.parentElement;
  return at;
};

/**
 * Puts a piece that was left out back into its place in the shown article: behind the block it stood behind, set apart, as text.
 * @param text the article as shown
 * @param blocks the blocks of the article as it was read, which the removal's place counts
 * @returns the box that was put in
 */
export const putBack = (text: Element, removal: Removal, blocks: readonly Block[]): HTMLElement => {
  const { ownerDocument: document } = text;
  const box = document.createElement('section');
  box.dataset.role = 'aside';
  box.className = 'put-back-box';
  box.tabIndex = -1;
  for (const line of removal.text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  // Looked for by its text: a joined page has lost what was said before, and may hold pieces that were put back.
  const placed = new Map(placedBlocks(text).map((block) => [fold(block.text), block]));
  let before: PlacedBlock | undefined;
  for (let i = removal.after; i >= 0 && !before; i--) before = placed.get(blocks[i]?.text ?? '');
  if (before) topOf(before.element, text).after(box);
  else text.prepend(box);
  return box;
};
