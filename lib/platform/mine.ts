import { type Mine, nothingMine } from '../core/mine/mine.ts';
import type { Kept, MineStore } from '../core/mine/mine-store.ts';
import { parseMine } from '../core/mine/parse-mine.ts';
import { inTurn } from './in-turn.ts';
import { passingStorage, type Storage } from './storage.ts';

type OnChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** What is needed of `browser.storage`. */
export interface MineStorage {
  readonly local: Storage;
  /** In memory only: it is never written to the disk. Firefox has none in a frame of a page. */
  readonly session?: Storage;
  readonly onChanged: { addListener: (listener: OnChanged) => void; removeListener: (listener: OnChanged) => void };
}

/** The one key, in `storage.local`; of private windows, in `storage.session`. */
export const mineKey = 'mine';

/**
 * A person's own words, kept in the browser. A private window begins with what is stored, and what it adds stays in memory (`forget-private.ts`
 * takes it away when the last one closes; where the browser has no such memory it goes with the document). What cannot be read is never
 * written over: changes then hold in this document only.
 */
export const openMine = (storage: MineStorage, isPrivate: boolean): MineStore => {
  const [area, name] = isPrivate ? [storage.session ?? passingStorage(), 'session'] : [storage.local, 'local'];
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
  const queue = inTurn();
  const store = (how: (mine: Mine) => Mine): Promise<void> =>
    queue(async () => {
      const changed = how(await read());
      await area.set({ [mineKey]: changed });
      // Together with what another tab wrote meanwhile.
      if (writing === 1) hold(changed);
    });
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
