import { goThere } from './go-there.ts';
import { setHeadingLevels } from './heading-levels.ts';
import { watchPictures } from './watch-pictures.ts';

/** What the reader adds to an article that is about to be shown. */
export interface Shown {
  /** Host of the article's own page; links elsewhere say where they lead. */
  pageHost: string;
  /** Texts. */
  backToText: string;
  openPicture: string;
}

/** Gets a sanitised article ready to be shown, in place: links, tables, pictures, footnotes. No text of the author changes. */
export const prepareArticle = (root: HTMLElement, shown: Shown): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    // The reader stands in a frame: a link leads the whole tab on, as it would on the page.
    link.target = '_top';
    link.rel = 'noreferrer noopener';
    link.referrerPolicy = 'no-referrer';
    if (link.hostname && link.hostname.replace(/^www\./, '') !== shown.pageHost && !link.title) link.title = link.hostname;
  }
  for (const table of root.querySelectorAll('table')) {
    const box = table.ownerDocument.createElement('div');
    box.className = 'table-box';
    // A table wider than the column scrolls in its own box, which the keyboard must reach.
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    table.replaceWith(box);
    box.append(table);
  }
  setHeadingLevels(root);
  watchPictures(root, shown.openPicture);
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    // A piece that was put back stands in the article and has been prepared by itself.
    if (!link || event.defaultPrevented) return;
    // Not left to the browser: it would put an entry into the history that Back must not meet.
    event.preventDefault();
    const target = root.querySelector(`[id="${CSS.escape(link.getAttribute('href')?.slice(1) ?? '')}"]`);
    if (target instanceof HTMLElement && link instanceof HTMLElement) goThere(link, target, shown.backToText);
  });
};
