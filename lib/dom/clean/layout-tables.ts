import { fold } from '../text.ts';
import type { Pass } from './pass.ts';

/** Whether a table only arranges a page: no headers or caption, and cells that hold whole sections or stand alone in their rows. */
const isLayout = (table: Element): boolean => {
  if (table.getAttribute('role') === 'presentation') return true;
  if (table.querySelector('th, caption, thead')) return false;
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table && fold(row.textContent ?? ''));
  const wholeSections = table.querySelector('td p ~ p, td h2, td h3, td table, td article, td section') !== null;
  return wholeSections || rows.every((row) => [...row.children].filter((cell) => fold(cell.textContent ?? '')).length <= 1);
};

/** Turns tables that only arrange the page into plain boxes, so that their text is read as text and not as cells. */
export const openLayoutTables: Pass = {
  name: 'layout-tables',
  run(root) {
    for (const table of [...root.querySelectorAll('table')].reverse()) {
      if (!isLayout(table)) continue;
      const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);
      const boxes = cells.map((cell) => {
        const box = cell.ownerDocument.createElement('div');
        box.append(...cell.childNodes);
        return box;
      });
      table.replaceWith(...boxes);
    }
    // What is left of a table whose frame was not part of the choice.
    for (const part of [...root.querySelectorAll('td, th, tr, tbody, thead, tfoot')].reverse()) {
      if (part.closest('table')) continue;
      const box = part.ownerDocument.createElement('div');
      box.append(...part.childNodes);
      part.replaceWith(box);
    }
  },
};
