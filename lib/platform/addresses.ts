import browser from 'webextension-polyfill';

/** Address of the reader document. `tab` is given when it is opened in a tab of its own, to read that tab. */
export const readerAddress = (token: string, tab: number | null): string => {
  const hash = new URLSearchParams(tab === null ? { token } : { token, tab: String(tab) });
  return `${browser.runtime.getURL('/reader.html')}#${hash}`;
};

/** What the reader was opened with, or `null` when the address is not one that we made. */
export const parseReaderHash = (hash: string): { token: string; tab: number | null } | null => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const token = params.get('token');
  const tab = params.get('tab');
  if (!token || (tab !== null && !/^\d+$/.test(tab))) return null;
  return { token, tab: tab === null ? null : Number(tab) };
};

/** Address of the page that says why a tab cannot be read. */
export const cannotAddress = (why: string, tab: number): string =>
  `${browser.runtime.getURL('/cannot.html')}?${new URLSearchParams({ why, tab: String(tab) })}`;
