// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawNear } from '../../lib/dom/marks/draw-near.ts';

/** Blocks 400 pixels high in a window of 768; what the browser would tell and ask is done by hand. */
const height = 400;
let drawn: number[] = [];
let idle: ((deadline: Pick<IdleDeadline, 'timeRemaining' | 'didTimeout'>) => void) | null = null;
let seen: ((entries: { isIntersecting: boolean; target: Element }[]) => void) | null = null;
let end: AbortController;

class Observer {
  constructor(callback: typeof seen) {
    seen = callback;
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {
    seen = null;
  }
}

const blocks = (count: number, scrolled = 0) =>
  Array.from({ length: count }, (_, i) => {
    const element = document.createElement('p');
    const top = i * height - scrolled;
    element.getBoundingClientRect = () => ({ top, bottom: top + height }) as DOMRect;
    return { element, draw: () => void drawn.push(i) };
  });
const start = (waiting: ReturnType<typeof blocks>) => drawNear(waiting, window as Window & typeof globalThis, end.signal);
const rest = (milliseconds: number, didTimeout = false): void => idle?.({ timeRemaining: () => milliseconds, didTimeout });

beforeEach(() => {
  drawn = [];
  end = new AbortController();
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('requestIdleCallback', (callback: typeof idle) => {
    idle = callback;
    return 1;
  });
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = null;
  });
  expect(window.innerHeight).toBe(768);
});

afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

describe('drawing what comes near', () => {
  it('draws the screen at once, wherever it is', () => {
    start(blocks(20));
    expect(drawn).toEqual([0, 1]);
    drawn = [];
    start(blocks(20, 4100));
    expect(drawn).toEqual([10, 11, 12]);
  });

  it('draws what comes near, once', () => {
    const waiting = blocks(20);
    start(waiting);
    const target = waiting[7]?.element as Element;
    seen?.([
      { isIntersecting: true, target },
      { isIntersecting: false, target: waiting[9]?.element as Element },
    ]);
    seen?.([{ isIntersecting: true, target }]);
    expect(drawn).toEqual([0, 1, 7]);
  });

  it('draws the rest when nothing else is to do, in slices', () => {
    start(blocks(100));
    rest(0);
    expect(drawn).toHaveLength(2);
    rest(10);
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.length).toBeLessThan(60);
    for (let i = 0; i < 5; i++) rest(0, true);
    expect(drawn).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('draws everything before it is printed', () => {
    start(blocks(100));
    dispatchEvent(new Event('beforeprint'));
    expect(drawn).toHaveLength(100);
  });

  it('draws what is on the screen when asked', () => {
    const waiting = blocks(20);
    const here = start(waiting);
    for (const [i, { element }] of waiting.entries()) {
      const top = i * height - 4100;
      element.getBoundingClientRect = () => ({ top, bottom: top + height }) as DOMRect;
    }
    here();
    expect(drawn).toEqual([0, 1, 10, 11, 12]);
  });

  it('draws all blocks of one element, and nothing once it has ended', () => {
    const [first, other] = blocks(2);
    if (!first || !other) throw new Error('no blocks');
    start([first, { element: first.element, draw: other.draw }]);
    expect(drawn).toEqual([0, 1]);
    drawn = [];
    const here = start(blocks(20, 20_000));
    end.abort();
    here();
    rest(10);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn).toEqual([]);
  });
});
