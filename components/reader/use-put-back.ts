import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { Removal } from '../../lib/core/article/removal.ts';
import { putBack } from '../../lib/dom/show/put-back.ts';

/**
 * Which pieces stand in the article again, and the ways to bring them back and take them out.
 * @param articles the pages on show, in order; each is a `.text` in `slot`
 */
export const usePutBack = (slot: RefObject<HTMLElement | null>, articles: readonly Article[]) => {
  const boxes = useRef(new Map<Removal, HTMLElement>());
  const [back, setBack] = useState<ReadonlySet<Removal>>(new Set());
  return {
    back,
    bringBack: (removal: Removal): void => {
      const owner = articles.findIndex(({ removals }) => removals.includes(removal));
      const article = articles[owner];
      const place = slot.current?.querySelectorAll('.text')[owner];
      if (!article || !place) return;
      const box = putBack(place, removal, article.blocks);
      boxes.current.set(removal, box);
      setBack(new Set(boxes.current.keys()));
      box.scrollIntoView({ block: 'center', behavior: 'instant' });
      box.focus({ preventScroll: true });
    },
    takeAway: (removal: Removal): void => {
      boxes.current.get(removal)?.remove();
      boxes.current.delete(removal);
      setBack(new Set(boxes.current.keys()));
    },
  };
};
