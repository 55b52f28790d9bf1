import type { Snapshot } from '../../core/messages.ts';
import { see } from './see.ts';

/** What an article is never read from; JSON-LD is. Where the page is goes with the snapshot. */
const silent = 'script:not([type="application/ld+json" i]), style, link, template, base';

/**
 * A page as it is seen, as text that can be sent: the reader reads it in a document of its own, so that a slow page stays usable and
 * little of Plainly enters it. `null` when the page is too large.
 * @param url where the page is, for a document that was made from text and does not know it
 */
export const takeSnapshot = (page: Document, url?: string): Snapshot | null => {
  const seen = see(page, url);
  if (seen === null) return null;
  const { copy, controls, ...where } = seen;
  for (const element of copy.querySelectorAll(silent)) element.remove();
  // What styles hide is out already; the reader's own policy would report each attribute.
  for (const element of copy.querySelectorAll('[style]')) element.removeAttribute('style');
  return { html: copy.documentElement.outerHTML, controls: [...controls], ...where };
};
