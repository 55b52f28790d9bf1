import { allowedAttributes, allowedElements } from '../allowed.ts';
import { isBlockElement } from '../text.ts';
import { replaceTag } from './defuse.ts';
import type { Pass } from './pass.ts';

const gone = new Set([
  'script',
  'style',
  'link',
  'meta',
  'template',
  'title',
  'head',
  'base',
  'source',
  'track',
  'area',
  'map',
  'param',
  'iframe',
  'frame',
  'frameset',
  'noscript',
]);

/** Leaves only markup the reader shows, so that the sanitiser, which drops what it does not know, never drops text. */
export const plainMarkup: Pass = {
  name: 'plain-markup',
  run(root) {
    for (const element of [...root.querySelectorAll('*')].reverse()) {
      const name = element.localName;
      if (gone.has(name)) {
        element.remove();
        continue;
      }
      const own = allowedElements[name];
      if (own === undefined) {
        // Boxes stay boxes (`article`, `main`, custom elements around paragraphs); words in a `font` stay in their line.
        const box = isBlockElement(element) || [...element.children].some(isBlockElement);
        if (box) replaceTag(element, 'div');
        else element.replaceWith(...element.childNodes);
      }
    }
    for (const element of root.querySelectorAll('*')) {
      const own = allowedElements[element.localName] ?? [];
      for (const { name } of [...element.attributes]) {
        if (!own.includes(name) && !allowedAttributes.includes(name)) element.removeAttribute(name);
      }
      if (element.localName === 'details') element.setAttribute('open', '');
    }
    // A link that leads nowhere (`href="#"` for a script) is only its words.
    for (const link of [...root.querySelectorAll('a:not([href])')]) if (!link.id) link.replaceWith(...link.childNodes);
    unnest(root);
    foldSpaces(root);
    dropEmpty(root);
  },
};

/** `<div><div><p>` says no more than `<p>`: boxes that hold a single box and carry no role are opened. */
const unnest = (root: Element): void => {
  for (const box of [...root.querySelectorAll('div, section')].reverse()) {
    const bare = !box.hasAttribute('data-role') && !box.id && !box.getAttribute('lang') && !box.getAttribute('dir');
    if (!bare || !box.parentElement) continue;
    const onlyBlocks = [...box.childNodes].every(
      (child) => child.nodeType === 8 || isBlockElement(child) || (child.nodeType === 3 && !child.nodeValue?.trim()),
    );
    if (onlyBlocks) box.replaceWith(...box.childNodes);
  }
};

const empties =
  'p, div, section, span, b, strong, i, em, u, h1, h2, h3, h4, h5, h6, ul, ol, li, figure, figcaption, blockquote, a, small, dl, details';
const dropEmpty = (root: Element): void => {
  for (const element of [...root.querySelectorAll(empties)].reverse()) {
    if (element.id || element.querySelector('img, hr, table, [id]')) continue;
    if (!(element.textContent ?? '').trim()) element.textContent ? element.replaceWith(' ') : element.remove();
  }
};

/** White space as it is shown: one space, none at the ends of a block. Offsets into a block then count what people see. */
const foldSpaces = (root: Element): void => {
  let last: Text | null = null;
  let open = false;
  const endLine = (): void => {
    if (last && /[ \t\n\r\f]$/.test(last.data)) last.data = last.data.replace(/[ \t\n\r\f]+$/, '');
    last = null;
    open = false;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node as Text;
      let data = text.data.replace(/[ \t\n\r\f]+/g, ' ');
      if ((!open || last?.data.endsWith(' ')) && data.startsWith(' ')) data = data.slice(1);
      if (data !== text.data) text.data = data;
      if (data) {
        last = text;
        open = true;
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'pre') {
      endLine();
      return;
    }
    const breaks = element.localName === 'br' || isBlockElement(element);
    if (breaks) endLine();
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
    if (element.localName === 'img') {
      last = null;
      open = true;
    }
    if (breaks) endLine();
  };
  visit(root);
  endLine();
};
