import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusOn } from '../../../lib/dom/show/go-there.ts';
import { isLetterKey } from '../../../lib/dom/show/is-letter-key.ts';
import { readingPlace } from '../../../lib/dom/show/reading-place.ts';

/** A panel beside the text that one letter opens and closes. */
export interface Panel {
  readonly isOpen: boolean;
  readonly panelRef: RefObject<HTMLElement | null>;
  readonly toggle: () => void;
  /** From now on, closing leads to this place in the text; `null`: to where the focus was when the panel was opened. */
  readonly leadTo: (place: HTMLElement | null) => void;
}

/**
 * Opens and closes a panel: the focus goes into it and comes back, the text stays where it is, and Escape closes it before anything
 * behind it.
 * @param text the article, which the panel may make narrower
 * @param letter the key, a small letter
 */
export const usePanel = (text: RefObject<HTMLElement | null>, letter: string): Panel => {
  const [isOpen, setIsOpen] = useState(false);
  // Beside the state: a second key may come before the first is rendered.
  const isOpenNow = useRef(false);
  const panelRef = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const place = useRef<HTMLElement | null>(null);
  const stay = useRef<(() => void) | null>(null);

  const toggle = (): void => {
    const focused = document.activeElement;
    if (!isOpenNow.current) [opener.current, place.current] = [focused, null];
    else if (focused === document.body || panelRef.current?.contains(focused)) {
      if (place.current?.isConnected) focusOn(place.current);
      else if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    }
    stay.current = text.current && readingPlace(text.current);
    isOpenNow.current = !isOpenNow.current;
    setIsOpen(isOpenNow.current);
  };
  useLayoutEffect(() => {
    stay.current?.();
    stay.current = null;
    if (isOpen) panelRef.current?.focus({ preventScroll: true });
  }, [isOpen]);
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        // What is in front of the panel has marked its Escape as done.
        const closes = isOpenNow.current && event.key === 'Escape' && !event.defaultPrevented;
        if (!closes && !isLetterKey(event, letter)) return;
        event.preventDefault();
        toggle();
      },
      { signal: end.signal },
    );
    return () => end.abort();
  }, []);

  const leadTo = (to: HTMLElement | null): void => {
    place.current = to;
  };
  return { isOpen, panelRef, toggle, leadTo };
};
