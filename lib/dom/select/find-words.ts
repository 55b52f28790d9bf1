import { placedBlocks } from '../blocks.ts';
import { fold } from '../text.ts';
import { rangeOf } from './place-in.ts';

/** The first place in `root` where words stand as they are printed; `null` when there is none. */
export const findWords = (root: Element, words: string): Range | null => {
  const wanted = fold(words);
  if (wanted === '') return null;
  for (const block of placedBlocks(root)) {
    const at = block.text.indexOf(wanted);
    if (at >= 0) return rangeOf(block, at, at + wanted.length);
  }
  return null;
};
