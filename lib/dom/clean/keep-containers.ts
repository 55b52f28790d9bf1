import { formerId } from '../former-id.ts';
import { readPage } from '../page/page-model.ts';
import { isRunning, mainBoxes } from '../page/running.ts';
import type { Pass } from './pass.ts';

/**
 * The name of a layout, by which Readability takes the main part of a page for a side column. Other names of the frame stay: tried, and boxes around
 * cookie notices and menus came in with them.
 */
const framing = /sidebar|side-bar/i;

/**
 * The box that holds most of a page's text is its main part, whatever its name says: `<div class="layout with-sidebar">` is no side column.
 * Names that would make Readability drop it are taken off; the others stay.
 */
export const keepContainers: Pass = {
  name: 'keep-containers',
  run(root) {
    for (const box of mainBoxes(readPage(root).blocks.filter(isRunning))) {
      if (box === root || !root.contains(box)) continue;
      for (const name of [...box.classList]) if (framing.test(name)) box.classList.remove(name);
      if (!framing.test(box.id)) continue;
      box.setAttribute(formerId, box.id);
      box.removeAttribute('id');
    }
  },
};
