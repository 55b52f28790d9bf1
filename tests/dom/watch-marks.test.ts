// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { delays, type MarkEvents, type Watch, watchMarks } from '../../lib/dom/marks/watch-marks.ts';

let root: HTMLElement;
let events: { [K in keyof MarkEvents]: ReturnType<typeof vi.fn<MarkEvents[K]>> };
let watch: Watch;
let end: AbortController;

const pointer = (type: string, target: Element, place: { x?: number; y?: number; kind?: string; to?: Element } = {}): void => {
  const view = target.ownerDocument.defaultView;
  if (!view) throw new Error('no window');
  const event = new view.MouseEvent(type, { bubbles: true, clientX: place.x ?? 0, clientY: place.y ?? 0, relatedTarget: place.to ?? null });
  Object.defineProperty(event, 'pointerType', { value: place.kind ?? 'mouse' });
  target.dispatchEvent(event);
};

const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector) as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('main');
  root.innerHTML =
    '<p>a <span data-term="1" tabindex="0" role="button">biopsy</span> b <a href="https://x.example/"><span data-term="2">tumor</span></a> <i>c</i></p>';
  document.body.replaceChildren(root);
  events = { open: vi.fn<MarkEvents['open']>(), close: vi.fn<MarkEvents['close']>() };
  end = new AbortController();
  watch = watchMarks(root, events, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a pointer', () => {
  it('opens when it has rested', () => {
    pointer('pointerover', find('[data-term="1"]'));
    vi.advanceTimersByTime(delays.rest - 1);
    expect(events.open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(events.open).toHaveBeenCalledExactlyOnceWith(find('[data-term="1"]'), 'pointer');
  });

  it('opens nothing while it moves, and counts a tremble as rest', () => {
    const mark = find('[data-term="1"]');
    pointer('pointerover', mark);
    for (let x = 10; x < 100; x += 10) {
      vi.advanceTimersByTime(delays.rest - 20);
      pointer('pointermove', mark, { x });
    }
    expect(events.open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(delays.rest - 20);
    pointer('pointermove', mark, { x: 91 });
    vi.advanceTimersByTime(20);
    expect(events.open).toHaveBeenCalledOnce();
  });

  it('opens nothing in 1,000 sweeps', () => {
    const mark = find('[data-term="1"]');
    for (let i = 0; i < 1000; i++) {
      pointer('pointerover', mark, { x: i % 50 });
      vi.advanceTimersByTime(i % delays.rest);
      pointer('pointerout', mark, { to: find('i') });
      vi.advanceTimersByTime(1000);
    }
    expect(events.open).not.toHaveBeenCalled();
  });

  it('may cross the gap to the card and stay there', () => {
    pointer('pointerout', find('[data-term="1"]'), { to: find('i') });
    vi.advanceTimersByTime(delays.leave - 1);
    watch.hold();
    vi.advanceTimersByTime(10_000);
    expect(events.close).not.toHaveBeenCalled();
    watch.letGo();
    vi.advanceTimersByTime(delays.leave);
    expect(events.close).toHaveBeenCalledOnce();
  });

  it('on a word in a link leaves the click to the link', () => {
    pointer('click', find('[data-term="2"]'));
    expect(events.open).not.toHaveBeenCalled();
  });
});

describe('a finger', () => {
  it('opens by tap, never by touching on the way of a scroll', () => {
    const mark = find('[data-term="1"]');
    pointer('pointerover', mark, { kind: 'touch' });
    vi.advanceTimersByTime(5000);
    expect(events.open).not.toHaveBeenCalled();
    const view = root.ownerDocument.defaultView;
    mark.dispatchEvent(new (view as Window & typeof globalThis).MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(events.open).toHaveBeenCalledExactlyOnceWith(mark, 'tap');
  });

  it('closes by a tap elsewhere', () => {
    pointer('click', find('i'));
    expect(events.close).toHaveBeenCalledOnce();
  });
});

describe('a keyboard', () => {
  it.each(['Enter', ' '])('opens with %j', (key) => {
    const mark = find('[data-term="1"]');
    const view = root.ownerDocument.defaultView as Window & typeof globalThis;
    const event = new view.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    mark.dispatchEvent(event);
    expect(events.open).toHaveBeenCalledExactlyOnceWith(mark, 'key');
    expect(event.defaultPrevented).toBe(true);
  });

  it('does not open with other keys', () => {
    const view = root.ownerDocument.defaultView as Window & typeof globalThis;
    find('[data-term="1"]').dispatchEvent(new view.KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(events.open).not.toHaveBeenCalled();
  });
});

it('hears nothing after it was stopped', () => {
  end.abort();
  pointer('pointerover', find('[data-term="1"]'));
  vi.advanceTimersByTime(1000);
  expect(events.open).not.toHaveBeenCalled();
});
