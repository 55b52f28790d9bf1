import type { Block } from '../../core/article/block.ts';
import { placedBlocks } from '../blocks.ts';
import { fold } from '../text.ts';

/**
 * The element that shows a block of an article, or `null` when it is not on show. Looked for by its text: a joined page has lost what
 * was said before, and pieces may have been put back into it.
 * @param page the page as shown
 * @param blocks its blocks as it was read
 * @param index place of the block in `blocks`
 */
export const findBlock = (page: Element, blocks: readonly Block[], index: number): HTMLElement | null => {
  const text = blocks[index]?.text;
  if (text === undefined) return null;
  const nth = blocks.slice(0, index).filter((block) => block.text === text).length;
  const alike = placedBlocks(page).filter((block) => fold(block.text) === text && !block.element.closest('.put-back-box'));
  const found = alike[nth] ?? alike[0];
  return found ? (found.element as HTMLElement) : null;
};
