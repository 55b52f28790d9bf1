import type { Runtime } from 'webextension-polyfill';

/** Whether a message comes from one of our own documents, and not from a page script. */
export const isOurs = (sender: Runtime.MessageSender): boolean =>
  /^(chrome|moz)-extension:$/.test(new URL(sender.url ?? 'about:blank').protocol);

/** Whether a message comes from a reader document, and not from a page script or another of our pages. */
const isReader = (sender: Runtime.MessageSender): boolean =>
  new URL(sender.url ?? 'about:blank').pathname === '/reader.html' && isOurs(sender);

/** The tab whose page script a reader belongs to: the one around its frame, or the one named by a reader in a tab of its own. */
export const pageTab = (named: number | null, sender: Runtime.MessageSender): number | null => {
  if (!isReader(sender)) return null;
  const isOwnTab = sender.frameId === 0;
  return isOwnTab ? named : (sender.tab?.id ?? null);
};
