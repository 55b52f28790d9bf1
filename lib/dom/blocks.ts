import { isRole, type Role } from '../core/article/block.ts';
import { isBlockElement } from './text.ts';

/** A stretch of a block's text that lives in one text node. `start` is its UTF-16 offset in the block's text. */
export interface Run {
  node: Text;
  start: number;
}

/** A block as it stands in a document: its role, its text and where each part of the text is. */
export interface PlacedBlock {
  role: Role;
  text: string;
  runs: Run[];
  /** Nearest element that holds the whole block. */
  element: Element;
}

const byTag: Readonly<Record<string, Role>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  pre: 'code',
  figcaption: 'caption',
  caption: 'caption',
  summary: 'heading',
};

/** The role of a box: our own `data-role` first, then what its tag says, else what its parent is. */
const roleOf = (element: Element, inherited: Role): Role => {
  const given = element.getAttribute('data-role');
  if (isRole(given)) return given;
  // Inside a warning, a reference list … everything is that; in a list inside a quote the nearer tag counts.
  if (inherited === 'warning' || inherited === 'reference' || inherited === 'caption' || inherited === 'bio' || inherited === 'aside')
    return inherited;
  return byTag[element.localName] ?? inherited;
};

/** Whether there is anything to read: neither white space nor characters without width. */
const hasWords = (text: string): boolean => /[^\s\u200b-\u200f\u2060\ufeff]/.test(text);

/** Every block of an article in reading order. White space must have been folded (`plainMarkup`). `<br>` counts as one newline. What we add ourselves (`data-ours`) is no text. */
export const placedBlocks = (root: Element): PlacedBlock[] => {
  const blocks: PlacedBlock[] = [];
  let runs: Run[] = [];
  let text = '';
  const end = (element: Element, role: Role): void => {
    if (hasWords(text)) blocks.push({ role, text, runs, element });
    runs = [];
    text = '';
  };
  const visit = (element: Element, role: Role): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        runs.push({ node: child as Text, start: text.length });
        text += (child as Text).data;
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        if (inner.hasAttribute('data-ours')) continue;
        if (inner.localName === 'br') text += text ? '\n' : '';
        else if (isBlockElement(inner)) {
          end(element, role);
          const innerRole = roleOf(inner, role);
          visit(inner, innerRole);
          end(inner, innerRole);
        } else visit(inner, roleOf(inner, role));
      }
    }
  };
  visit(root, 'body');
  end(root, 'body');
  return blocks;
};
