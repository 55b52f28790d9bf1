import { fold, isBlockElement, wordCount } from '../text.ts';

/** One block of the page as it stands in a copy of its document. */
export interface PageBlock {
  index: number;
  text: string;
  words: number;
  /** Words that stand inside links. */
  linkWords: number;
  /** Words in bold or italics. */
  strongWords: number;
  /** The nearest element on lines of its own that holds the block. */
  element: Element;
  /** The text nodes it is made of. */
  nodes: Text[];
}

/** A picture of the page, and how many blocks begin before it. */
export interface PagePicture {
  element: Element;
  before: number;
}

/** The whole visible text of a page as blocks, and which of them each box holds. */
export interface PageModel {
  root: Element;
  blocks: PageBlock[];
  pictures: PagePicture[];
  /** Box → the first block in it and the one after its last. Boxes without text have none. */
  ranges: Map<Element, readonly [number, number]>;
}

/** Elements whose content is never shown as text. */
export const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'svg', 'iframe']);

/** Reads a page in one walk. What is hidden has been taken out of the copy before (`defuse`). */
export const readPage = (root: Element): PageModel => {
  const blocks: PageBlock[] = [];
  const pictures: PagePicture[] = [];
  const ranges = new Map<Element, readonly [number, number]>();
  let nodes: Text[] = [];
  let raw = '';
  let linkRaw = '';
  let strongRaw = '';
  const end = (element: Element): void => {
    const text = nodes.length > 0 ? fold(raw) : '';
    if (text !== '') {
      const words = wordCount(text);
      blocks.push({
        index: blocks.length,
        text,
        words,
        linkWords: linkRaw ? Math.min(words, wordCount(linkRaw)) : 0,
        strongWords: strongRaw ? Math.min(words, wordCount(strongRaw)) : 0,
        element,
        nodes,
      });
    }
    nodes = [];
    raw = '';
    linkRaw = '';
    strongRaw = '';
  };
  const visit = (element: Element, box: Element, inLink: boolean, inStrong: boolean): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        nodes.push(child as Text);
        raw += data;
        if (inLink) linkRaw += `${data} `;
        if (inStrong) strongRaw += `${data} `;
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        const name = inner.localName;
        if (silent.has(name)) continue;
        if (name === 'br') {
          // Two breaks end a paragraph that has no element of its own.
          if (isBreakPair(inner)) end(box);
          else raw += ' ';
        } else if (name === 'img') {
          pictures.push({ element: inner, before: blocks.length + (fold(raw) === '' ? 0 : 1) });
        } else if (isBlockElement(inner)) {
          end(box);
          const from = blocks.length;
          visit(inner, inner, inLink, inStrong);
          end(inner);
          if (blocks.length > from) ranges.set(inner, [from, blocks.length]);
        } else {
          visit(
            inner,
            box,
            inLink || (name === 'a' && inner.hasAttribute('href')),
            inStrong || name === 'b' || name === 'strong' || name === 'em' || name === 'i',
          );
        }
      }
    }
  };
  visit(root, root, false, false);
  end(root);
  ranges.set(root, [0, blocks.length]);
  return { root, blocks, pictures, ranges };
};

/** Every box that holds one of these elements, the elements themselves included. */
export const boxesAround = (elements: readonly Element[]): Set<Element> => {
  const boxes = new Set<Element>();
  for (const element of elements) for (let at: Element | null = element; at && !boxes.has(at); at = at.parentElement) boxes.add(at);
  return boxes;
};

/** Whether this is the second of two `<br>` with nothing but white space between. */
const isBreakPair = (br: Element): boolean => {
  let before: Node | null = br.previousSibling;
  while (before && before.nodeType !== 1 && !before.nodeValue?.trim()) before = before.previousSibling;
  return before !== null && (before as Element).localName === 'br';
};
