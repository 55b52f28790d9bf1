/** How a card was asked for: a resting pointer and a focused link show it, the others also move into it. */
export type Asked = 'pointer' | 'focus' | 'key' | 'tap';

export interface MarkEvents {
  open: (mark: HTMLElement, asked: Asked) => void;
  close: () => void;
}

/** Milliseconds. */
export const delays = {
  /** A pointer that rests this long on a word asks for its meaning; one that passes does not. */
  rest: 200,
  /** Time to cross the gap between the word and its card. */
  leave: 300,
};

/** Movement that still counts as resting, in CSS pixels: a hand is never quite still. */
const tremble = 3;

const markOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null;

const markIn = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element && target.matches('a[href]') ? target.querySelector<HTMLElement>('[data-term]') : null;

/** What holds a card open: the pointer on the word or on the card. */
export interface Watch {
  /** The pointer is on the card. */
  hold: () => void;
  /** The pointer left the card. */
  letGo: () => void;
}

/**
 * Turns pointer, keyboard and touch on marked words into `open` and `close` (WCAG 1.4.13: the card stays while the pointer is on
 * the word or the card). Escape is not handled here: it belongs to whoever knows what is open.
 */
export const watchMarks = (root: HTMLElement, events: MarkEvents, signal: AbortSignal): Watch => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let at = { x: 0, y: 0 };

  const stay = (): void => clearTimeout(leaving);
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(events.close, delays.leave);
  };
  const rest = (mark: HTMLElement, asked: Asked): void => {
    clearTimeout(resting);
    resting = setTimeout(() => events.open(mark, asked), delays.rest);
  };
  const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
    root.addEventListener(name, listener, { signal });

  on('pointerover', (event) => {
    const mark = markOf(event.target);
    if (mark === null || event.pointerType === 'touch') return;
    stay();
    at = { x: event.clientX, y: event.clientY };
    rest(mark, 'pointer');
  });
  on('pointermove', (event) => {
    const mark = markOf(event.target);
    if (mark === null || event.pointerType === 'touch') return;
    if (Math.hypot(event.clientX - at.x, event.clientY - at.y) <= tremble) return;
    at = { x: event.clientX, y: event.clientY };
    rest(mark, 'pointer');
  });
  on('pointerout', (event) => {
    if (markOf(event.target) === null || event.pointerType === 'touch') return;
    clearTimeout(resting);
    if (markOf(event.relatedTarget) !== markOf(event.target)) leave();
  });
  on('click', (event) => {
    const mark = markOf(event.target);
    clearTimeout(resting);
    if (mark === null) events.close();
    else if (mark.closest('a[href]') === null) {
      stay();
      // A click that a keyboard or a screen reader makes has no pointer behind it.
      events.open(mark, event.detail === 0 ? 'key' : 'tap');
    }
  });
  on('keydown', (event) => {
    const mark = markOf(event.target);
    if (mark === null || event.target !== mark || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    stay();
    events.open(mark, 'key');
  });
  on('focusin', (event) => {
    const mark = markIn(event.target);
    if (mark && event.target instanceof Element && event.target.matches(':focus-visible')) rest(mark, 'focus');
  });
  on('focusout', (event) => {
    if (markIn(event.target) === null) return;
    clearTimeout(resting);
    leave();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
  return { hold: stay, letGo: leave };
};
