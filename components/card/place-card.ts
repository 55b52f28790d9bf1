import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { lineOf } from '../../lib/dom/marks/line-of.ts';

const gap = 6;
const margin = 8;

/** Keeps a card below the line of its word, or above when there is no room, never on it, until the returned function is called. */
export const placeCard = (card: HTMLElement, mark: Element, pieces: readonly Element[]): (() => void) => {
  const reference = {
    getBoundingClientRect: () => {
      const { left, right, top, bottom } = lineOf(mark, pieces);
      return { x: left, y: top, left, right, top, bottom, width: right - left, height: bottom - top };
    },
    contextElement: mark,
  };
  return autoUpdate(reference, card, async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: margin, fallbackStrategy: 'bestFit' }),
        shift({ padding: margin }),
        size({
          padding: margin,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.max(64, Math.min(416, availableHeight))}px`;
          },
        }),
      ],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
};

/** Scrolls just enough that a sheet at the bottom does not cover the line of its word. */
export const clearSheet = (card: HTMLElement, mark: Element, pieces: readonly Element[]): void => {
  const hidden = lineOf(mark, pieces).bottom + 3 * gap - card.getBoundingClientRect().top;
  if (hidden > 0) mark.ownerDocument.defaultView?.scrollBy({ top: hidden, behavior: 'instant' });
};
