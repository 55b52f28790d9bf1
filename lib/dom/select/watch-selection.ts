import { isLetterKey } from '../show/is-letter-key.ts';

/** How an explanation was asked for: a double click leaves the keyboard where it is, a key moves it into the card. */
export type AskedBy = 'pointer' | 'key';

export interface SelectionEvents {
  explain: (range: Range, by: AskedBy) => void;
  /** A finger has selected something, or (`null`) it is selected no more: there is no key and no double click then. */
  offer: (range: Range | null) => void;
}

/** Milliseconds. */
export const selectionDelays = {
  /** A third click selects the paragraph: whoever makes it wants no word explained. */
  thirdClick: 280,
  /** Handles of a selection are dragged: the offer waits until they rest. */
  rest: 350,
};

/** Characters. What is longer is no word and no phrase. */
export const longestAsked = 60;

const letter = 'e';

/** What is selected in `root`, if that is no longer than `most` characters; `null` otherwise. */
export const selectedIn = (root: Element, most = longestAsked): Range | null => {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const words = selection.toString().trim();
  const range = selection.getRangeAt(0);
  if (words === '' || words.length > most || !range.intersectsNode(root)) return null;
  return range.cloneRange();
};

/**
 * Turns what is selected in `root` into `explain` and `offer`: a double click, the key E, a finger. It never changes the selection, so that copying,
 * dragging and the handles of a touch screen stay as they are. A double click on what matches `except` is left alone.
 */
export const watchSelection = (root: HTMLElement, except: string, events: SelectionEvents, signal: AbortSignal): void => {
  const { ownerDocument: document } = root;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isTouch = false;
  const isOther = (target: EventTarget | null): boolean => target instanceof Element && target.closest(except) !== null;

  document.addEventListener(
    'pointerdown',
    (event) => {
      isTouch = event.pointerType === 'touch';
      clearTimeout(waiting);
    },
    { signal, capture: true },
  );
  root.addEventListener(
    'dblclick',
    (event) => {
      if (isTouch || isOther(event.target)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const range = selectedIn(root);
        // More than a word: the second click was held and dragged.
        if (range && !/\s/.test(range.toString().trim())) events.explain(range, 'pointer');
      }, selectionDelays.thirdClick);
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const range = isLetterKey(event, letter) ? selectedIn(root) : null;
      if (range) events.explain(range, 'key');
    },
    { signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(settling);
      if (!isTouch) return;
      const range = selectedIn(root);
      if (range === null) events.offer(null);
      else settling = setTimeout(() => events.offer(selectedIn(root)), selectionDelays.rest);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    clearTimeout(settling);
  });
};
