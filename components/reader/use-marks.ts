import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import { sentenceAt } from '../../lib/core/text/sentence-at.ts';
import { hushed } from '../../lib/dom/marks/hush-marks.ts';
import { piecesOf } from '../../lib/dom/marks/pieces-of.ts';
import { type Watch, watchMarks } from '../../lib/dom/marks/watch-marks.ts';
import { placeIn } from '../../lib/dom/select/place-in.ts';
import type { WordPlace } from '../card/place-card.ts';

/** The words whose card is open. */
export interface OpenWord {
  key: string;
  place: WordPlace;
  /** As they stand in the article. */
  words: string;
  /** The sentence they stand in. */
  sentence: () => string;
  /** `null` when what Plainly knows could not be loaded. */
  term: FoundTerm | null;
  takesFocus: boolean;
  /** What the focus goes back to. */
  focusBack: HTMLElement | null;
  /** Whether it stays when the pointer goes elsewhere: it was not the pointer on a mark that asked. */
  stays: boolean;
}

/**
 * Keeps which card is open, and watches the marks in `slot`.
 * @param termOf which term a mark's key stands for
 */
export const useMarks = (slot: RefObject<HTMLElement | null>, article: Article, termOf: (key: string) => FoundTerm | undefined) => {
  const [open, setOpen] = useState<OpenWord | null>(null);
  const watch = useRef<Watch | null>(null);
  const openRef = useRef<OpenWord | null>(null);
  openRef.current = open;
  const termRef = useRef(termOf);
  termRef.current = termOf;
  /** Whether something is being written in the card: then nothing takes it away but its own buttons and Escape. */
  const isWriting = useRef(false);

  const show = useCallback((word: OpenWord): void => {
    if (!isWriting.current) setOpen(word);
  }, []);
  const close = useCallback((): void => {
    const was = openRef.current;
    isWriting.current = false;
    // At once, not with the next render: a second Escape must find the card closed.
    openRef.current = null;
    setOpen(null);
    // The focus goes back to where it came from, unless it has already gone elsewhere.
    if (document.activeElement?.closest('.card')) was?.focusBack?.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(() => {
    const root = slot.current;
    if (!root) return;
    const end = new AbortController();
    watch.current = watchMarks(
      root,
      {
        close: () => isWriting.current || openRef.current?.stays || close(),
        open: (mark, asked) => {
          if (mark.classList.contains(hushed)) return;
          const key = mark.dataset.term ?? '';
          const term = termRef.current(key);
          if (!term) return;
          const pieces = piecesOf(mark);
          show({
            key,
            place: { nearest: mark, pieces, element: mark },
            words: pieces.map(({ textContent }) => textContent).join(''),
            sentence: () => sentenceOf(root, pieces),
            term,
            takesFocus: asked === 'key',
            focusBack: mark,
            stays: false,
          });
        },
      },
      end.signal,
    );
    return () => end.abort();
  }, [article]);

  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    const isOutside = (target: EventTarget | null): boolean =>
      !isWriting.current && target instanceof Element && !target.closest('.card, [data-term]');
    document.addEventListener('pointerdown', (event) => isOutside(event.target) && close(), { signal: end.signal });
    document.addEventListener('focusin', (event) => open.takesFocus && isOutside(event.target) && close(), { signal: end.signal });
    // Captured: one Escape closes one thing.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !openRef.current) return;
        event.preventDefault();
        // What is being written is put away first: the form does that.
        if (!(event.target instanceof Element && event.target.closest('form'))) close();
      },
      { signal: end.signal, capture: true },
    );
    return () => end.abort();
  }, [open, close]);

  return {
    open,
    show,
    close,
    watch: () => watch.current,
    setWriting: (writing: boolean): void => {
      isWriting.current = writing;
    },
  };
};

/** The sentence around a marked word. */
const sentenceOf = (root: HTMLElement, pieces: readonly HTMLElement[]): string => {
  const [first] = pieces;
  if (!first) return '';
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(first);
  const place = placeIn(root, range);
  return place ? sentenceAt(place.blocks[place.block]?.text ?? '', place.start) : '';
};
