import type { Runtime, Tabs } from 'webextension-polyfill';
import { done, type RememberedAnswer } from '../core/messages.ts';
import { forget, parseRemembered, type Remembered, remember, signaturesOf, siteOf } from '../core/put-back/remembered.ts';
import { inTurn } from './in-turn.ts';
import type { Handlers } from './messaging.ts';
import { pageTab } from './sender.ts';
import type { Storage } from './storage.ts';

/** The one key in the browser's storage; another shape gets another key. */
export const storageKey = 'putBack.1';

const unknown: RememberedAnswer = { remembers: false, signatures: [] };

/**
 * Keeps for each site which pieces its reader put back. The site is that of the tab, not one the reader names. In a private window, and
 * where there is no site, nothing is read and nothing is kept.
 * @param storage `browser.storage.local`
 * @param tabOf looks a tab up; rejects when it has gone
 */
export const keepPutBacks = (storage: Storage, tabOf: (id: number) => Promise<Pick<Tabs.Tab, 'url' | 'incognito'>>): Handlers => {
  const site = async (tab: number, sender: Runtime.MessageSender): Promise<string | null> => {
    const { url, incognito } = await tabOf(tab);
    return incognito || sender.tab?.incognito ? null : siteOf(url ?? '');
  };
  const read = async (): Promise<Remembered> => parseRemembered((await storage.get(storageKey))[storageKey]);
  const queue = inTurn();
  const change = (how: (known: Remembered) => Remembered): Promise<void> =>
    queue(async () => storage.set({ [storageKey]: how(await read()) }));
  return {
    putBacks: (ask, sender) => {
      const tab = pageTab(ask.tab, sender);
      if (tab === null) return null;
      return site(tab, sender).then(async (origin) =>
        origin === null ? unknown : { remembers: true, signatures: [...signaturesOf(await read(), origin)] },
      );
    },
    remember: (ask, sender) => {
      const tab = pageTab(ask.tab, sender);
      if (tab === null) return null;
      return site(tab, sender).then(async (origin) => {
        if (origin !== null) await change((known) => remember(known, origin, ask.signature));
        return done;
      });
    },
    forget: (ask, sender) => {
      const tab = pageTab(ask.tab, sender);
      if (tab === null) return null;
      return site(tab, sender).then(async (origin) => {
        if (origin !== null) await change((known) => forget(known, origin, ask.signature));
        return done;
      });
    },
  };
};
