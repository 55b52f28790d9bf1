import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { lineOf, type Piece } from '../../lib/dom/marks/line-of.ts';

const gap = 6;
const margin = 8;
/** CSS pixels. */
const most = { height: 448, least: 64 };

/** The words of a card where they stand. */
export interface WordPlace {
  /** The piece that was pointed at, and all pieces, it among them. */
  readonly nearest: Piece;
  readonly pieces: readonly Piece[];
  /** The element they stand in. */
  readonly element: HTMLElement;
}

/** Keeps a card below the line of its word, or above when there is no room, never on it, until the returned function is called. */
export const placeCard = (card: HTMLElement, { nearest, pieces, element }: WordPlace): (() => void) => {
  const reference = {
    getBoundingClientRect: () => {
      const { left, right, top, bottom } = lineOf(nearest, pieces);
      return { x: left, y: top, left, right, top, bottom, width: right - left, height: bottom - top };
    },
    contextElement: element,
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
            card.style.maxHeight = `${Math.max(most.least, Math.min(most.height, availableHeight))}px`;
          },
        }),
      ],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
};

/** Scrolls just enough that a sheet at the bottom does not cover the line of its word. */
export const clearSheet = (card: HTMLElement, { nearest, pieces, element }: WordPlace): void => {
  const hidden = lineOf(nearest, pieces).bottom + 3 * gap - card.getBoundingClientRect().top;
  if (hidden > 0) element.ownerDocument.defaultView?.scrollBy({ top: hidden, behavior: 'instant' });
};
