import { bare } from './bare.ts';

/** How many times as long the section becomes. */
const times = 4;

/** Fewest letters of a part that counts as a section of its own. */
const fewest = 200;

const lengthOf = (nodes: readonly Node[]): number => bare(nodes.map((node) => node.textContent ?? '').join(' ')).length;

/** The sections of a container: its boxes of text, or where it is one flow, what stands from one heading to the next. */
const sectionsOf = (container: Element): ChildNode[][] => {
  const boxes = [...container.children].filter(
    (child) => /^(div|section|article|main)$/.test(child.localName) && lengthOf([child]) >= fewest,
  );
  if (boxes.length > 1) return boxes.map((box) => [...box.childNodes]);
  const runs: ChildNode[][] = [[]];
  for (const child of container.childNodes) {
    if (/^h[1-6]$/i.test(child.nodeName)) runs.push([]);
    runs.at(-1)?.push(child);
  }
  return runs.filter((run) => lengthOf(run) >= fewest);
};

/** The same sentences in other words: each letter is the next one of the alphabet, so that no word of the article is said again. */
const shift = (node: Node): void => {
  if (node.nodeType === 3)
    node.nodeValue = (node.nodeValue ?? '').replace(/[a-z]/gi, (letter) =>
      /z/i.test(letter) ? (letter === 'z' ? 'a' : 'A') : String.fromCharCode(letter.charCodeAt(0) + 1),
    );
  for (const child of node.childNodes) shift(child);
};

/** Makes the longest section of a container four times as long, with words the article does not have. */
export const growSection = (container: Element): void => {
  const longest = sectionsOf(container).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  const last = longest?.at(-1);
  if (!longest || !last) return;
  const more = Array.from({ length: times - 1 }, () => longest.map((node) => node.cloneNode(true)));
  for (const node of more.flat()) {
    shift(node);
    if (node.nodeType === 1)
      for (const named of [node as Element, ...(node as Element).querySelectorAll('[id]')]) named.removeAttribute('id');
  }
  last.after(...(more.flat() as ChildNode[]));
};
