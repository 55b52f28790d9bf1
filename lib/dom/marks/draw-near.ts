/** A block whose marks are still to be drawn. */
export interface Waiting {
  readonly element: Element;
  readonly draw: () => void;
}

/** Most blocks that are drawn in one idle moment: a few milliseconds of work on a slow machine. */
const mostAtOnce = 40;

/** A page that is never idle is not waited for longer (milliseconds). */
const patience = { timeout: 500 };

/**
 * Draws the marks of what is on the screen at once, of what comes within one screen of it before it is there, of the rest when nothing
 * else is to do (the Tab key and lists of buttons must find them all), and everything before it is printed. Ends when `signal` aborts.
 * @returns draws what is on the screen now, without waiting to be told that it came there
 */
export const drawNear = (waiting: readonly Waiting[], view: Window & typeof globalThis, signal: AbortSignal): (() => void) => {
  const left = new Map<Element, Waiting[]>();
  for (const block of waiting) {
    const same = left.get(block.element);
    if (same) same.push(block);
    else left.set(block.element, [block]);
  }
  const draw = (element: Element): void => {
    const blocks = left.get(element);
    if (signal.aborted || !blocks) return;
    left.delete(element);
    observer.unobserve(element);
    for (const block of blocks) block.draw();
  };
  // In a frame of another site a margin counts only for a root that is named.
  const observer = new view.IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) draw(target);
    },
    { root: view.document, rootMargin: '100% 0px' },
  );
  const drawHere = (): void => {
    // All are measured before one is drawn: drawing in between would make the browser lay the page out again for each.
    const here: Element[] = [];
    for (const element of left.keys()) {
      const { top, bottom } = element.getBoundingClientRect();
      // Blocks come in the order of the text; the cells of a table row may be a little out of it.
      if (top > 2 * view.innerHeight) break;
      if (bottom >= 0 && top <= view.innerHeight) here.push(element);
    }
    here.forEach(draw);
  };
  const drawAll = (): void => [...left.keys()].forEach(draw);
  const drawRest = (deadline: IdleDeadline): void => {
    let count = 0;
    for (const element of left.keys()) {
      if (count++ === mostAtOnce || (!deadline.didTimeout && deadline.timeRemaining() < 1)) break;
      draw(element);
    }
    idle = left.size > 0 ? view.requestIdleCallback(drawRest, patience) : 0;
  };
  drawHere();
  // Behind the paint that is waited for.
  const watching = view.setTimeout(() => {
    for (const element of left.keys()) observer.observe(element);
  });
  let idle = view.requestIdleCallback(drawRest, patience);
  view.addEventListener('beforeprint', drawAll, { signal });
  signal.addEventListener('abort', () => {
    view.clearTimeout(watching);
    observer.disconnect();
    view.cancelIdleCallback(idle);
  });
  return drawHere;
};
