import { isBlockElement } from '../text.ts';

/** All pieces of a marked word, which stand in one block: one for each stretch of markup it runs through. */
export const piecesOf = (mark: HTMLElement): HTMLElement[] => {
  let box = mark.parentElement;
  while (box?.parentElement && !isBlockElement(box)) box = box.parentElement;
  return [...(box?.querySelectorAll<HTMLElement>(`[data-term="${CSS.escape(mark.dataset['term'] ?? '')}"]`) ?? [])];
};
