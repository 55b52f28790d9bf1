/** Text with every run of white space folded to one space, soft hyphens dropped, ends trimmed. */
export const fold = (text: string): string => {
  // Called for every text of a page, most of which are folded already: looked at before anything is built.
  const whole = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
  return (unfolded.test(whole) ? whole.replace(/\s+/g, ' ') : whole).trim();
};

const unfolded = /[^\S ]| {2}/;

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

/** The first of those lines, without reading the others; empty when there is none. */
export const firstLineOf = (root: Node): string => {
  let line = '';
  let found = '';
  const end = (): boolean => {
    found = fold(line);
    line = '';
    return found !== '';
  };
  const visit = (node: Node): boolean => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1 || silent.has((node as Element).localName)) return false;
    const breaks = (node as Element).localName === 'br' || isBlockElement(node);
    if (breaks && end()) return true;
    for (let child = node.firstChild; child; child = child.nextSibling) if (visit(child)) return true;
    return breaks && end();
  };
  if (!visit(root)) end();
  return found;
};

/** Folded visible text of a subtree, lines joined by a space. */
export const textOf = (root: Node): string => linesOf(root).join(' ');

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words of a text in ASCII, or -1 when it is not: counted by hand, as every text of a page is counted several times. */
const asciiWordCount = (text: string): number => {
  let count = 0;
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return -1;
    const isLetter = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
    if (isLetter && !isInWord) count++;
    isInWord = isLetter;
  }
  return count;
};

/** Words in a text; in scripts written without spaces two characters count as one word. */
export const wordCount = (text: string): number => {
  const ascii = asciiWordCount(text);
  if (ascii >= 0) return ascii;
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
