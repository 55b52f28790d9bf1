/** Text with every run of white space folded to one space, soft hyphens dropped, ends trimmed. */
export const fold = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Tags whose text is never shown. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** Tags that end the line they stand in. */
export const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const isBlockElement = (node: Node): boolean => node.nodeType === 1 && blockTags.has((node as Element).localName);

/** Folded text of a subtree as lines: block elements and `<br>` break lines, script and style stay out. */
export const linesOf = (root: Node): string[] => {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const folded = fold(line);
    if (folded) lines.push(folded);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1 || silent.has((node as Element).localName)) return;
    const breaks = (node as Element).localName === 'br' || isBlockElement(node);
    if (breaks) end();
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (breaks) end();
  };
  visit(root);
  end();
  return lines;
};

/** Folded visible text of a subtree, lines joined by a space. */
export const textOf = (root: Node): string => linesOf(root).join(' ');

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words in a text; in scripts written without spaces two characters count as one word. */
export const wordCount = (text: string): number => {
  const single = text.match(unspaced)?.length ?? 0;
  const spaced = single === 0 ? text : text.replace(unspaced, ' ');
  return (spaced.match(/[\p{L}\p{N}]+/gu) ?? []).length + Math.round(single / 2);
};

/** Share of an element's text that stands inside links, 0 to 1. */
export const linkDensity = (element: Element): number => {
  const all = fold(element.textContent ?? '').length;
  if (all === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += fold(link.textContent ?? '').length;
  return Math.min(1, linked / all);
};

/** Whether any text of `root` stands behind an element in it. */
export const hasTextAfter = (root: Element, element: Element): boolean => {
  const range = root.ownerDocument.createRange();
  range.setStartAfter(element);
  range.setEndAfter(root.lastChild ?? element);
  return range.toString().trim() !== '';
};
