import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../lib/core/glossary/entry.ts';
import { forgetKnown, know, writeNote } from '../../lib/core/mine/change-mine.ts';
import { type Mine, nothingMine } from '../../lib/core/mine/mine.ts';
import { forgetPrivate } from '../../lib/platform/forget-private.ts';
import { type MineStorage, mineKey, openMine } from '../../lib/platform/mine.ts';

const id = (name: string): EntryId => name as EntryId;
type Listener = Parameters<MineStorage['onChanged']['addListener']>[0];

/** A browser's storage: areas in memory that tell their listeners of changes, as the browser does. */
const fakeStorage = (stored: Record<string, unknown> = {}) => {
  const listeners = new Set<Listener>();
  const areas: Record<'local' | 'session', Record<string, unknown>> = { local: stored, session: {} };
  const refused = { set: false, get: false };
  const area = (name: 'local' | 'session') => ({
    get: async (key: string) => {
      if (refused.get) throw new Error('refused');
      return structuredClone(key in areas[name] ? { [key]: areas[name][key] } : {});
    },
    set: async (items: Record<string, unknown>) => {
      if (refused.set) throw new Error('refused');
      Object.assign(areas[name], structuredClone(items));
      for (const listener of listeners) for (const key in items) listener({ [key]: { newValue: structuredClone(items[key]) } }, name);
    },
  });
  const storage: MineStorage = {
    local: area('local'),
    session: area('session'),
    onChanged: { addListener: (one) => void listeners.add(one), removeListener: (one) => void listeners.delete(one) },
  };
  return { storage, areas, refused, listeners };
};

const knowing = (name: string) => (mine: Mine) => know(mine, id(name));

describe('openMine', () => {
  it('stores a change, and the next document reads it', async () => {
    const { storage } = fakeStorage();
    const first = openMine(storage, false);
    await first.ready;
    expect(first.now()).toEqual(nothingMine);
    expect(await first.change(knowing('stent'))).toBe('kept');
    const next = openMine(storage, false);
    await next.ready;
    expect(next.now().known).toEqual(['stent']);
  });

  it('holds a change at once, before it is stored', async () => {
    const { storage } = fakeStorage();
    const mine = openMine(storage, false);
    await mine.ready;
    const stored = mine.change(knowing('stent'));
    expect(mine.now().known).toEqual(['stent']);
    await stored;
  });

  it('keeps the changes of two documents, and each hears of the other’s', async () => {
    const { storage, areas } = fakeStorage();
    const [one, two] = [openMine(storage, false), openMine(storage, false)];
    await Promise.all([one.ready, two.ready]);
    let heard = 0;
    const stop = two.watch(() => heard++);
    await one.change(knowing('stent'));
    expect(two.now().known).toEqual(['stent']);
    expect(heard).toBe(1);
    await two.change(knowing('biopsy'));
    expect(areas.local[mineKey]).toMatchObject({ known: ['stent', 'biopsy'] });
    stop();
    await one.change((mine) => forgetKnown(mine, id('stent')));
    expect(two.now().known).toEqual(['stent', 'biopsy']);
  });

  it('writes nothing to the disk in a private window, and forgets when the last one closes', async () => {
    const { storage, areas } = fakeStorage({ [mineKey]: know(nothingMine, id('stent')) });
    const before = structuredClone(areas.local);
    const hidden = openMine(storage, true);
    await hidden.ready;
    expect(hidden.now().known).toEqual(['stent']);
    expect(await hidden.change(knowing('biopsy'))).toBe('private');
    expect(areas.local).toEqual(before);
    const again = openMine(storage, true);
    const open = openMine(storage, false);
    await Promise.all([again.ready, open.ready]);
    expect(again.now().known).toEqual(['stent', 'biopsy']);
    expect(open.now().known).toEqual(['stent']);

    const windows = [{ incognito: false }, { incognito: true }];
    const onRemoved = new Set<() => void>();
    const removed = (): void => {
      for (const listener of onRemoved) listener();
    };
    const removedKeys: string[] = [];
    forgetPrivate({
      windows: { onRemoved: { addListener: (listener) => void onRemoved.add(listener) }, getAll: async () => windows },
      session: { remove: async (key) => void removedKeys.push(key) },
    });
    removed();
    await Promise.resolve().then(() => {});
    expect(removedKeys).toEqual([]);
    windows.pop();
    removed();
    await Promise.resolve().then(() => {});
    expect(removedKeys).toEqual([mineKey]);
  });

  it('holds what a private window adds until the document closes, where the browser has no memory for it', async () => {
    const { storage, areas } = fakeStorage({ [mineKey]: know(nothingMine, id('stent')) });
    const { session: _, ...poor } = storage;
    const before = structuredClone(areas);
    const hidden = openMine(poor, true);
    await hidden.ready;
    expect(await hidden.change(knowing('biopsy'))).toBe('private');
    expect(await hidden.change(knowing('edema'))).toBe('private');
    expect(hidden.now().known).toEqual(['stent', 'biopsy', 'edema']);
    expect(areas).toEqual(before);
  });

  it('says when storage refuses, and holds the change until the document closes', async () => {
    const { storage, refused } = fakeStorage();
    const mine = openMine(storage, false);
    await mine.ready;
    refused.set = true;
    expect(await mine.change(knowing('stent'))).toBe('failed');
    expect(mine.now().known).toEqual(['stent']);
    refused.set = false;
    expect(await mine.change(knowing('biopsy'))).toBe('kept');
  });

  it('is ready when storage cannot be read', async () => {
    const { storage, refused } = fakeStorage();
    refused.get = true;
    const mine = openMine(storage, false);
    await mine.ready;
    expect(mine.now()).toEqual(nothingMine);
    expect(await mine.change(knowing('stent'))).toBe('failed');
  });

  it('never writes over what it cannot read', async () => {
    const later = { version: 2, known: { stent: 1 } };
    const { storage, areas } = fakeStorage({ [mineKey]: later });
    const mine = openMine(storage, false);
    await mine.ready;
    expect(await mine.change(knowing('biopsy'))).toBe('failed');
    expect(areas.local[mineKey]).toEqual(later);
  });

  it('says when there is no room', async () => {
    const { storage } = fakeStorage({ [mineKey]: { ...nothingMine, known: Array.from({ length: 2000 }, (_, i) => `e-${i}`) } });
    const mine = openMine(storage, false);
    await mine.ready;
    expect(await mine.change(knowing('stent'))).toBe('full');
    expect(await mine.change(knowing('e-7'))).toBe('kept');
    expect(await mine.change((now) => writeNote(now, { word: 'stent', meaning: 'a small tube', date: '2026-11-23' }))).toBe('kept');
  });
});
