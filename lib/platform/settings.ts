import { parseSettings, type Settings } from '../core/settings/settings.ts';
import { inTurn } from './in-turn.ts';
import type { Storage } from './storage.ts';

/** The one key of the settings; another shape gets another key. */
export const settingsKey = 'settings.1';

/** What the person chose, kept from one article to the next. */
export interface KeptSettings {
  /** Rejects when the browser does not give what is stored. */
  load: () => Promise<Settings>;
  /** Rejects when the browser does not store it. */
  change: (changed: Partial<Settings>) => Promise<void>;
}

/**
 * Keeps settings in the browser's storage. In a private window nothing is written to the disk: what is chosen there holds in `session`,
 * over what holds elsewhere.
 * @param session `null` in an ordinary window
 */
export const keepSettings = (local: Storage, session: Storage | null): KeptSettings => {
  const read = async (area: Storage): Promise<object> => {
    const value = (await area.get(settingsKey))[settingsKey];
    return typeof value === 'object' && value !== null ? value : {};
  };
  const write = session ?? local;
  const queue = inTurn();
  return {
    load: async () => parseSettings({ ...(await read(local)), ...(session && (await read(session))) }),
    change: (changed) => queue(async () => write.set({ [settingsKey]: { ...(await read(write)), ...changed } })),
  };
};
