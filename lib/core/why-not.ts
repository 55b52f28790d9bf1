/** Why Plainly cannot read a page, as far as its address and type tell. Each value is a key of the interface's texts. */
export type WhyNot = 'browserPage' | 'protectedPage' | 'store' | 'pdf' | 'notHtml' | 'file' | 'unknown';

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

const readable = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Whether the page script can work with a document of this MIME type. */
export const isReadableType = (contentType: string): boolean => readable.has(contentType);

/**
 * @param url address of the tab; empty when the browser does not tell
 * @param contentType `document.contentType` when the page script ran, else `null`
 */
export const whyNot = (url: string, contentType: string | null): WhyNot => {
  if (contentType === 'application/pdf' || /^(https?|file):[^?#]*\.pdf([?#]|$)/i.test(url)) return 'pdf';
  if (contentType !== null && !isReadableType(contentType)) return 'notHtml';
  if (stores.test(url)) return 'store';
  if (url.startsWith('file:')) return 'file';
  // Chromium hides the address of a page that no extension may touch.
  if (url === '') return 'protectedPage';
  if (!/^https?:/.test(url)) return 'browserPage';
  return 'unknown';
};
