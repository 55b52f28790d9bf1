import { readPage, silent } from '../page/page-model.ts';
import { isBlockElement } from '../text.ts';
import { openLayoutTables } from './layout-tables.ts';
import { tieLinks } from './links.ts';
import type { Take } from './pass.ts';
import { findPictures } from './pictures.ts';
import { plainMarkup } from './plain-markup.ts';

/** Where a page is: its address, what its links are relative to, and which page of its article it is. */
export interface Address {
  url: string;
  base: string;
  number: number;
}

/** Most pieces of a page that have anchors of their own. */
const mostPieces = 10_000;

const takeAway: Take = (element) => element.remove();

const bare = (lines: readonly string[]): string => lines.join('').replace(/\s+/g, '');

/** A copy of a box in an element of its own; an item brings its list along. */
const copyOf = (box: Element): Element => {
  const holder = box.ownerDocument.createElement('div');
  const list = box.localName === 'li' ? box.ownerDocument.createElement(box.parentElement?.localName === 'ol' ? 'ol' : 'ul') : holder;
  list.append(box.cloneNode(true));
  if (list !== holder) holder.append(list);
  return holder;
};

/** Links side by side, which the page's style sheet kept apart, get a space between them. */
const spaceLinks = (root: Element): void => {
  for (const link of root.querySelectorAll('a, span')) {
    const before = link.previousSibling;
    if (before?.nodeType !== 1 || isBlockElement(before) || (before as Element).localName === 'br') continue;
    if (!link.closest('a') && !(before as Element).closest('a')) continue;
    if (!/\s$/.test(before.textContent ?? ' ') && !/^\s/.test(link.textContent ?? ' ')) link.before(' ');
  }
};

/**
 * The cleaned markup of a box that was left out, as the article's own is cleaned: a table stays a table, pictures have their addresses.
 * Still hostile. With it its text, one line a block. `null` when it would not say what `lines` say, or show nothing.
 * @param nth which piece of its page it is: its anchors must not meet the article's or another piece's
 */
export const pieceMarkup = (
  box: Element,
  lines: readonly string[],
  nth: number,
  { url, base, number }: Address,
): { html: string; text: string } | null => {
  const copy = copyOf(box);
  for (const element of [...copy.querySelectorAll('*')]) {
    if (silent.has(element.localName) && element.localName !== 'noscript') element.remove();
  }
  spaceLinks(copy);
  for (const pass of [findPictures, openLayoutTables, tieLinks(url, base, number * mostPieces + nth), plainMarkup])
    pass.run(copy, takeAway);
  const said = readPage(copy).blocks.map(({ text }) => text);
  if (bare(said) !== bare(lines) || (lines.length === 0 && !copy.querySelector('img[src]'))) return null;
  return { html: copy.innerHTML, text: said.join('\n') };
};
