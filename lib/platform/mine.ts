import { type Mine, nothingMine } from '../core/mine/mine.ts';
import type { Kept, MineStore } from '../core/mine/mine-store.ts';
import { parseMine } from '../core/mine/parse-mine.ts';

/** What is needed of a storage area of the browser. */
interface Area {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}
type OnChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** What is needed of `browser.storage`. */
export interface MineStorage {
  readonly local: Area;
  /** In memory only: it is never written to the disk. Firefox has none in a frame of a page. */
  readonly session?: Area;
  readonly onChanged: { addListener: (listener: OnChanged) => void; removeListener: (listener: OnChanged) => void };
}

/** A storage area that goes with its document. */
const passing = (): Area => {
  const held = new Map<string, unknown>();
  return {
    get: async (key) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
  };
};

/** The one key, in `storage.local`; of private windows, in `storage.session`. */
export const mineKey = 'mine';

/**
 * A person's own words, kept in the browser. A private window begins with what is stored, and what it adds stays in memory (`forget-private.ts`
 * takes it away when the last one closes; where the browser has no such memory it goes with the document). What cannot be read is never written over: changes then hold in this document only.
 */
export const openMine = (storage: MineStorage, isPrivate: boolean): MineStore => {
  const [area, name] = isPrivate ? [storage.session ?? passing(), 'session'] : [storage.local, 'local'];
  const listeners = new Set<() => void>();
  let mine = nothingMine;
  let writing = 0;
  const hold = (changed: Mine): void => {
    mine = changed;
    for (const listener of listeners) listener();
  };

  const read = async (): Promise<Mine> => {
    const stored = (await area.get(mineKey))[mineKey];
    const found = parseMine(stored === undefined && isPrivate ? (await storage.local.get(mineKey))[mineKey] : stored);
    if (found === null) throw new Error(`storage: "${mineKey}" is of another version of Plainly; update the extension`);
    return found;
  };
  // One after the other: two at once would each write what the other did not know.
  let last: Promise<unknown> = Promise.resolve();
  const store = (how: (mine: Mine) => Mine): Promise<void> => {
    const next = last.then(async () => {
      const changed = how(await read());
      await area.set({ [mineKey]: changed });
      // Together with what another tab wrote meanwhile.
      if (writing === 1) hold(changed);
    });
    last = next.catch(() => {});
    return next;
  };
  const ready = read().then(hold, () => {});

  const onChanged: OnChanged = (changes, changedArea) => {
    const change = changes[mineKey];
    // While we write, news may be of an older state than what is shown.
    const news = changedArea === name && change && writing === 0 ? parseMine(change.newValue) : null;
    if (news !== null) hold(news);
  };

  return {
    ready,
    now: () => mine,
    change: async (how): Promise<Kept> => {
      const changed = how(mine);
      if (changed === mine) return 'full';
      hold(changed);
      writing++;
      try {
        await store(how);
        return isPrivate ? 'private' : 'kept';
      } catch {
        return 'failed';
      } finally {
        writing--;
      }
    },
    watch: (onChange) => {
      if (listeners.size === 0) storage.onChanged.addListener(onChanged);
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) storage.onChanged.removeListener(onChanged);
      };
    },
  };
};
