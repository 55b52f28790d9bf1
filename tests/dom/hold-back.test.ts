import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { holdBack } from '../../lib/dom/frame/hold-back.ts';

const frame = (): Window => new JSDOM('<p>x', { url: 'https://reader.example/#token=1' }).window as unknown as Window;

/** jsdom takes only signals of its own window. */
const signalOf = (view: Window): AbortSignal => new (view as Window & typeof globalThis).AbortController().signal;

const gesture = (view: Window): void => {
  view.dispatchEvent(new (view as Window & typeof globalThis).Event('mousedown'));
};

describe('holdBack', () => {
  it('pushes one entry, at the first gesture', () => {
    const view = frame();
    holdBack(view, vi.fn(), signalOf(view));
    expect(view.history.length).toBe(1);
    gesture(view);
    gesture(view);
    expect(view.history.length).toBe(2);
    expect(view.location.hash).toBe('#token=1');
  });

  it('closes at Back', async () => {
    const view = frame();
    const onBack = vi.fn();
    holdBack(view, onBack, signalOf(view));
    gesture(view);
    view.history.back();
    await vi.waitFor(() => expect(onBack).toHaveBeenCalledOnce());
  });

  it('takes the entry away on leaving, without closing again', async () => {
    const view = frame();
    const onBack = vi.fn();
    const held = holdBack(view, onBack, signalOf(view));
    gesture(view);
    await held.leave();
    expect(view.history.state).toBeNull();
    expect(onBack).not.toHaveBeenCalled();
  });

  it('leaves at once when there was no gesture', async () => {
    const view = frame();
    const back = vi.spyOn(view.history, 'back');
    await holdBack(view, vi.fn(), signalOf(view)).leave();
    expect(back).not.toHaveBeenCalled();
  });
});
