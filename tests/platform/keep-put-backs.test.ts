import { beforeEach, describe, expect, it } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { keepPutBacks, storageKey } from '../../lib/platform/keep-put-backs.ts';

const tab = { id: 7, url: 'https://site.example/health/story', incognito: false } as Tabs.Tab;
const reader: Runtime.MessageSender = { url: 'chrome-extension://abc/reader.html', frameId: 3, tab };
const none = { remembers: false, signatures: [] };

/** The browser's storage, which notes how often it was read and written. */
const storage = () => {
  const held = new Map<string, unknown>();
  const uses = { read: 0, written: 0 };
  return {
    held,
    uses,
    area: {
      get: async (key: string) => {
        uses.read++;
        return held.has(key) ? { [key]: structuredClone(held.get(key)) } : {};
      },
      set: async (items: Record<string, unknown>) => {
        uses.written++;
        for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
      },
    },
  };
};

describe('keepPutBacks', () => {
  let { held, uses, area } = storage();
  let tabs = new Map<number, Tabs.Tab>();
  let keep = keepPutBacks(area, async () => tab);
  beforeEach(() => {
    ({ held, uses, area } = storage());
    tabs = new Map([[7, tab]]);
    keep = keepPutBacks(area, async (id) => tabs.get(id) ?? Promise.reject(new Error('no such tab')));
  });
  const known = (sender = reader, named: number | null = null) => keep.putBacks?.({ tab: named }, sender);

  it('knows on the next page of the site what was put back, and not on another site', async () => {
    await keep.remember?.({ tab: null, signature: 'a.a' }, reader);
    tabs.set(7, { ...tab, url: 'https://site.example/health/other' });
    expect(await known()).toEqual({ remembers: true, signatures: ['a.a'] });
    tabs.set(7, { ...tab, url: 'https://other.example/' });
    expect(await known()).toEqual({ remembers: true, signatures: [] });
  });

  it('keeps two changes at once, and forgets one or all', async () => {
    await Promise.all(['a.a', 'b.b', 'c.c'].map((signature) => keep.remember?.({ tab: null, signature }, reader)));
    expect(await known()).toEqual({ remembers: true, signatures: ['a.a', 'b.b', 'c.c'] });
    await keep.forget?.({ tab: null, signature: 'b.b' }, reader);
    expect(await known()).toEqual({ remembers: true, signatures: ['a.a', 'c.c'] });
    await keep.forget?.({ tab: null, signature: null }, reader);
    expect(held.get(storageKey)).toEqual({ sites: [] });
  });

  it('neither reads nor keeps anything in a private window', async () => {
    tabs.set(7, { ...tab, incognito: true });
    expect(await known()).toEqual(none);
    await keep.remember?.({ tab: null, signature: 'a.a' }, reader);
    await keep.forget?.({ tab: null, signature: 'a.a' }, reader);
    expect(uses).toEqual({ read: 0, written: 0 });
    tabs.set(7, tab);
    const inPrivate = { ...reader, tab: { ...tab, incognito: true } };
    await keep.remember?.({ tab: null, signature: 'a.a' }, inPrivate);
    expect(await known(inPrivate)).toEqual(none);
    expect(uses).toEqual({ read: 0, written: 0 });
  });

  it('keeps nothing for a file, which has no site', async () => {
    tabs.set(7, { ...tab, url: 'file:///home/a.html' });
    await keep.remember?.({ tab: null, signature: 'a.a' }, reader);
    expect(await known()).toEqual(none);
    expect(held.size).toBe(0);
  });

  it('goes by the tab that a reader in a tab of its own reads', async () => {
    const own = { ...reader, frameId: 0, tab: { ...tab, id: 9, url: 'chrome-extension://abc/reader.html' } };
    await keep.remember?.({ tab: 7, signature: 'a.a' }, own);
    expect(await known(own, 7)).toEqual({ remembers: true, signatures: ['a.a'] });
    expect(known(own, null)).toBeNull();
  });

  it('goes by the tab around a frame, whatever tab the frame names', async () => {
    tabs.set(8, { ...tab, id: 8, url: 'https://other.example/' });
    await keep.remember?.({ tab: 8, signature: 'a.a' }, reader);
    expect(held.get(storageKey)).toEqual({ sites: [{ origin: 'https://site.example', signatures: ['a.a'] }] });
  });

  it('does not answer a page script', () => {
    const script = { url: tab.url ?? '', frameId: 0, tab };
    expect(known(script)).toBeNull();
    expect(keep.remember?.({ tab: null, signature: 'a.a' }, script)).toBeNull();
    expect(keep.forget?.({ tab: null, signature: null }, script)).toBeNull();
  });
});
