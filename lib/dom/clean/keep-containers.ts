import { readPage } from '../page/page-model.ts';
import { idAside } from './keep.ts';
import type { Pass } from './pass.ts';

/**
 * The name of a layout, by which Readability takes the main part of a page for a side column. Other names of the frame stay: tried, and boxes around
 * cookie notices and menus came in with them.
 */
const framing = /sidebar|side-bar/i;

/** Fewest words of a paragraph of running text, and the share of all of them that makes a box the main part of its page. */
const paragraphWords = 20;
const most = 0.5;

/**
 * The box that holds most of a page's text is its main part, whatever its name says: `<div class="layout with-sidebar">` is no side column.
 * Names that would make Readability drop it are taken off; the others stay.
 */
export const keepContainers: Pass = {
  name: 'keep-containers',
  run(root) {
    const held = new Map<Element, number>();
    let all = 0;
    for (const { element, words, linkWords } of readPage(root).blocks) {
      if (words < paragraphWords || linkWords > words * 0.4) continue;
      all += words;
      for (let at: Element | null = element; at && at !== root; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + words);
    }
    for (const [box, words] of held) {
      if (words < all * most) continue;
      for (const name of [...box.classList]) if (framing.test(name)) box.classList.remove(name);
      if (!framing.test(box.id)) continue;
      box.setAttribute(idAside, box.id);
      box.removeAttribute('id');
    }
  },
};
