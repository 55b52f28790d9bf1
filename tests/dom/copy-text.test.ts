import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyText } from '../../lib/dom/show/copy-text.ts';

interface World {
  /** What the newer way does; absent where the browser has none. */
  write?: (text: string) => Promise<void>;
  /** Whether the older way is allowed. */
  mayCommand: boolean;
}

/** A document whose clipboard is what the test gives it. */
const pageWith = ({ write, mayCommand }: World) => {
  const { window } = new JSDOM('<p>Text</p>');
  const held: string[] = [];
  const page = window.document;
  if (write) Object.defineProperty(window.navigator, 'clipboard', { value: { writeText: write } });
  page.execCommand = (command) => {
    if (command !== 'copy' || !mayCommand) return false;
    const event = Object.assign(new window.Event('copy', { cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => held.push(`${type}: ${text}`) },
    });
    // What the browser would do itself: copy the selection.
    if (page.dispatchEvent(event)) held.push('the selection');
    return true;
  };
  return { page, held };
};
const refuse = (): Promise<void> => Promise.reject(new Error('NotAllowedError'));

describe('copying text', () => {
  it('takes the newer way where it is allowed, and nothing else', async () => {
    const written: string[] = [];
    const { page, held } = pageWith({ write: async (text) => void written.push(text), mayCommand: true });
    expect(await copyText(page, 'a\nb')).toBe(true);
    expect([written, held]).toEqual([['a\nb'], []]);
  });

  it.each<[string, World]>([
    ['is refused', { write: refuse, mayCommand: true }],
    ['is missing', { mayCommand: true }],
  ])('takes the older way where the newer %s, and leaves no listener', async (_what, world) => {
    const { page, held } = pageWith(world);
    expect(await copyText(page, 'a\nb')).toBe(true);
    expect(held).toEqual(['text/plain: a\nb']);
    page.execCommand('copy');
    expect(held[1]).toBe('the selection');
  });

  it('says when both are refused', async () => {
    const { page, held } = pageWith({ write: refuse, mayCommand: false });
    expect(await copyText(page, 'a\nb')).toBe(false);
    expect(held).toEqual([]);
  });
});
