import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { parseReaderHash } from './addresses.ts';
import { send } from './messaging.ts';

/** Puts our items into the browser's own menu. Firefox for Android has none. */
export const createMenu = (texts: { read: string; explain: string }): void => {
  browser.contextMenus?.create({ id: 'read', title: texts.read, contexts: ['page', 'selection', 'link', 'image'] });
  browser.contextMenus?.create({ id: 'explain', title: texts.explain, contexts: ['selection'] });
};

/** The token of the reader that a menu was opened in; `null` when it was opened in a page. */
const readerToken = ({ frameUrl, pageUrl }: Menus.OnClickData): string | null => {
  for (const address of [frameUrl, pageUrl]) {
    if (!address || !URL.canParse(address)) continue;
    const { protocol, pathname, hash } = new URL(address);
    if (/^(chrome|moz)-extension:$/.test(protocol) && pathname === '/reader.html') return parseReaderHash(hash)?.token ?? null;
  }
  return null;
};

/**
 * Does what was chosen in the menu. In a reader, words are explained where they are; on a page the reader opens and explains them.
 * @param hold keeps the words of a tab for the reader that opens there
 */
export const onMenu = (open: (tab: Tabs.Tab) => Promise<void>, hold: (tab: number, words: string) => void): void => {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (!tab) return;
    const words = info.menuItemId === 'explain' ? (info.selectionText ?? '').trim() : '';
    const token = words === '' ? null : readerToken(info);
    if (token !== null) {
      void send('explainSelected', { token }).catch(() => {});
      return;
    }
    if (words !== '' && tab.id !== undefined) hold(tab.id, words);
    void open(tab);
  });
};
