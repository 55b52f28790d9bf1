import type { Removal } from '../../core/article/removal.ts';
import { placedBlocks } from '../blocks.ts';

/** The box of the page that holds a block, as far up as it still stands directly in the text. */
const topOf = (element: Element, text: Element): Element => {
  let at = element;
  while (at.parentElement && at.parentElement !== text) at = at.parentElement;
  return at;
};

/**
 * Puts a piece that was left out back into its place in the shown article: behind the block it stood behind, set apart, as text.
 * @param text the article as shown
 * @returns the box that was put in
 */
export const putBack = (text: Element, removal: Removal): HTMLElement => {
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
  // Pieces put back before are not counted: places count the blocks of the article.
  const blocks = placedBlocks(text).filter(({ element }) => !element.closest('.put-back-box'));
  const before = removal.after >= 0 ? blocks[removal.after] : undefined;
  if (before) topOf(before.element, text).after(box);
  else text.prepend(box);
  return box;
};
