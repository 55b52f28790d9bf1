import { describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { askedWords } from '../../lib/platform/asked-words.ts';

const reader = (tab: number): Runtime.MessageSender =>
  ({ url: 'chrome-extension://abc/reader.html#token=x', frameId: 3, tab: { id: tab } }) as Runtime.MessageSender;

describe('askedWords', () => {
  it('gives the words of a tab to its reader, once', async () => {
    const { hold, handlers } = askedWords(() => 0);
    hold(7, 'stent');
    expect(await handlers.askedWords?.({ tab: null }, reader(8))).toEqual({ words: null });
    expect(await handlers.askedWords?.({ tab: null }, reader(7))).toEqual({ words: 'stent' });
    expect(await handlers.askedWords?.({ tab: null }, reader(7))).toEqual({ words: null });
  });

  it('gives none to a page, nor to a reader that opens much later', async () => {
    let now = 0;
    const { hold, handlers } = askedWords(() => now);
    hold(7, 'x'.repeat(1000));
    expect(await handlers.askedWords?.({ tab: null }, { ...reader(7), url: 'https://site.example/reader.html' })).toBeNull();
    expect(await handlers.askedWords?.({ tab: null }, reader(7))).toEqual({ words: 'x'.repeat(300) });
    hold(7, 'stent');
    now = 60_000;
    expect(await handlers.askedWords?.({ tab: null }, reader(7))).toEqual({ words: null });
  });
});
