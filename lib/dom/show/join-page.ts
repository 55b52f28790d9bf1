import type { Block } from '../../core/article/block.ts';
import { repeatedBlocks } from '../../core/article/repeated-blocks.ts';
import { type PlacedBlock, placedBlocks } from '../blocks.ts';
import { fold } from '../text.ts';

/** The part of an element that only holds one block, so that taking it out takes no other block with it. */
const ownBox = (block: PlacedBlock, blocks: readonly PlacedBlock[]): Element => {
  let box = block.element;
  const others = blocks.filter((other) => other !== block);
  while (box.parentElement && !others.some((other) => box.parentElement?.contains(other.element))) box = box.parentElement;
  return box;
};

/**
 * Takes out of a further page what stands there again: title, "… continued" headings, leads and notes of every page, pictures
 * shown before. What is left can be put behind the pages before it.
 * @param page the sanitised page, changed in place
 * @param earlier the blocks of the pages before it
 * @param shown addresses of the pictures of the pages before it
 */
export const dropRepeats = (page: Element, title: string, earlier: readonly Block[], shown: ReadonlySet<string>): void => {
  const blocks = placedBlocks(page);
  const repeated = repeatedBlocks(
    title,
    earlier,
    blocks.map(({ role, text }) => ({ role, text: fold(text) })),
  );
  for (const i of repeated) {
    const block = blocks[i];
    if (!block) continue;
    const box = ownBox(block, blocks);
    if (page.contains(box) && box !== page) box.remove();
    else for (const { node } of block.runs) node.remove();
  }
  for (const img of page.querySelectorAll('img[src]')) {
    if (!shown.has(img.getAttribute('src') ?? '')) continue;
    const figure = img.closest('figure');
    if (figure && !fold(figure.textContent ?? '')) figure.remove();
    else img.remove();
  }
};
