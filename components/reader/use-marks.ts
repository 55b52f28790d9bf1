import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import { piecesOf } from '../../lib/dom/marks/pieces-of.ts';
import { type Watch, watchMarks } from '../../lib/dom/marks/watch-marks.ts';

/** The card that is open. */
export interface OpenMark {
  key: string;
  mark: HTMLElement;
  pieces: HTMLElement[];
  term: FoundTerm;
  takesFocus: boolean;
}

/**
 * Keeps which card is open, and watches the marks in `slot`.
 * @param termOf which term a mark's key stands for
 */
export const useMarks = (slot: RefObject<HTMLElement | null>, article: Article, termOf: (key: string) => FoundTerm | undefined) => {
  const [open, setOpen] = useState<OpenMark | null>(null);
  const watch = useRef<Watch | null>(null);
  const openRef = useRef<OpenMark | null>(null);
  openRef.current = open;
  const termRef = useRef(termOf);
  termRef.current = termOf;

  const close = useCallback((): void => {
    const was = openRef.current;
    // At once, not with the next render: a second Escape must find the card closed.
    openRef.current = null;
    setOpen(null);
    // The focus goes back to the word it came from, unless it has already gone elsewhere.
    if (was?.takesFocus && document.activeElement?.closest('.card')) was.mark.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(() => {
    const root = slot.current;
    if (!root) return;
    const end = new AbortController();
    watch.current = watchMarks(
      root,
      {
        close,
        open: (mark, asked) => {
          const key = mark.dataset.term ?? '';
          const term = termRef.current(key);
          if (!term) return;
          setOpen({ key, mark, pieces: piecesOf(mark), term, takesFocus: asked === 'key' });
        },
      },
      end.signal,
    );
    return () => end.abort();
  }, [article]);

  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    const isOutside = (target: EventTarget | null): boolean => target instanceof Element && !target.closest('.card, [data-term]');
    document.addEventListener('pointerdown', (event) => isOutside(event.target) && close(), { signal: end.signal });
    document.addEventListener('focusin', (event) => open.takesFocus && isOutside(event.target) && close(), { signal: end.signal });
    // Captured: one Escape closes one thing.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !openRef.current) return;
        event.preventDefault();
        close();
      },
      { signal: end.signal, capture: true },
    );
    return () => end.abort();
  }, [open, close]);

  return { open, close, watch: () => watch.current };
};
