import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyText } from '../../lib/dom/show/copy-text.ts';

interface World {
  /** Whether the newer way is allowed; `null` where the browser has none. */
  mayWrite: boolean | null;
  /** Whether the older way is allowed. */
  mayCommand: boolean;
}

/** A document whose clipboard is what the test gives it. */
const pageWith = ({ mayWrite, mayCommand }: World) => {
  const { window } = new JSDOM('<p>Text</p>');
  const held: string[] = [];
  const written: string[] = [];
  const page = window.document;
  const writeText = async (text: string): Promise<void> => {
    if (!mayWrite) throw new Error('NotAllowedError');
    written.push(text);
  };
  if (mayWrite !== null) Object.defineProperty(window.navigator, 'clipboard', { value: { writeText } });
  page.execCommand = (command) => {
    if (command !== 'copy' || !mayCommand) return false;
    const event = Object.assign(new window.Event('copy', { cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => held.push(`${type}: ${text}`) },
    });
    // What the browser would do itself: copy the selection.
    if (page.dispatchEvent(event)) held.push('the selection');
    return true;
  };
  return { page, held, written };
};

describe('copying text', () => {
  it('takes the older way where it is allowed, nothing else, and leaves no listener', async () => {
    const { page, held, written } = pageWith({ mayWrite: true, mayCommand: true });
    expect(await copyText(page, 'a\nb')).toBe(true);
    expect([held, written]).toEqual([['text/plain: a\nb'], []]);
    page.execCommand('copy');
    expect(held[1]).toBe('the selection');
  });

  it('takes the newer way where the older is refused', async () => {
    const { page, held, written } = pageWith({ mayWrite: true, mayCommand: false });
    expect(await copyText(page, 'a\nb')).toBe(true);
    expect([held, written]).toEqual([[], ['a\nb']]);
  });

  it.each([false, null])('says when both are refused, or the newer is missing', async (mayWrite) => {
    const { page, held, written } = pageWith({ mayWrite, mayCommand: false });
    expect(await copyText(page, 'a\nb')).toBe(false);
    expect([held, written]).toEqual([[], []]);
  });
});
