import type { AuthorPlace } from '../../core/terms/found-term.ts';
import { placedBlocks } from '../blocks.ts';

/** The element in which an article explains a term; looked for by its words where blocks have moved. `null` when it is not on show. */
export const authorBlock = (root: Element, { block, start, end, words }: AuthorPlace): HTMLElement | null => {
  const blocks = placedBlocks(root);
  const there = blocks[block];
  const found = there?.text.slice(start, end) === words ? there : blocks.find(({ text }) => text.includes(words));
  return (found?.element as HTMLElement | undefined) ?? null;
};
