import browser, { type Runtime } from 'webextension-polyfill';
import { type Answer, type Ask, done, type PageSnapshotAnswer, type SnapshotAnswer } from '../core/messages.ts';
import { readerAddress } from './addresses.ts';
import { type Handlers, sendToPage } from './messaging.ts';
import { isOurs, pageTab } from './sender.ts';

const snapshot = async (ask: Ask<'snapshot'>, tab: number): Promise<SnapshotAnswer> => {
  try {
    return await sendToPage(tab, { name: 'snapshot', ask });
  } catch {
    return { ok: false, failure: 'gone' };
  }
};

const furtherPage = async (ask: Ask<'page'>, tab: number): Promise<PageSnapshotAnswer> => {
  try {
    return await sendToPage(tab, { name: 'page', ask });
  } catch {
    return { ok: false, failure: 'offline' };
  }
};

const close = async (ask: Ask<'close'>, tab: number, sender: Runtime.MessageSender): Promise<Answer<'close'>> => {
  await sendToPage(tab, { name: 'close', ask }).catch(() => {});
  if (ask.tab !== null && sender.tab?.id !== undefined) {
    await browser.tabs.update(tab, { active: true }).catch(() => {});
    await browser.tabs.remove(sender.tab.id);
  }
  return done;
};

/** What the background does with messages: it passes a reader's on to its page script, and opens a reader in a tab. */
export const relay: Handlers = {
  snapshot: (ask, sender) => {
    const tab = pageTab(ask.tab, sender);
    return tab === null ? null : snapshot(ask, tab);
  },
  page: (ask, sender) => {
    const tab = pageTab(ask.tab, sender);
    return tab === null ? null : furtherPage(ask, tab);
  },
  stop: (ask, sender) => {
    const tab = pageTab(ask.tab, sender);
    return tab === null ? null : sendToPage(tab, { name: 'stop', ask }).catch(() => done);
  },
  close: (ask, sender) => {
    const tab = pageTab(ask.tab, sender);
    return tab === null ? null : close(ask, tab, sender);
  },
  openInTab: async (ask, sender) => {
    if (sender.tab?.id === undefined || isOurs(sender)) return done;
    await browser.tabs.create({ url: readerAddress(ask.token, sender.tab.id), openerTabId: sender.tab.id });
    return done;
  },
};
