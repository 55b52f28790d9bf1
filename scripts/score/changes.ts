import { growSection } from './grow-section.ts';
import { hashClasses } from './hash-classes.ts';

/** Changes a page around or in its article's container without changing what it says. */
export type Change = (page: Document, container: Element) => void;

const rename = (element: Element, tag: string): void => {
  const made = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) made.setAttribute(name, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
};

/** The box around everything in the container; the container itself where it may not be moved. */
const wrap = (container: Element): void => {
  const boxes = [1, 2, 3].map(() => container.ownerDocument.createElement('div'));
  for (const [i, box] of boxes.entries()) boxes[i + 1]?.append(box);
  const [inner, outer] = [boxes[0], boxes[2]];
  if (!inner || !outer) return;
  if (/^(body|td|th|li|tr|tbody|table)$/.test(container.localName)) {
    inner.append(...container.childNodes);
    container.append(outer);
  } else {
    container.replaceWith(outer);
    inner.append(container);
  }
};

/**
 * Five things that happen to pages in a redesign, the first of them in two ways: beside the container's other classes, and instead of
 * them. None may change which text is the article.
 */
export const changes: Readonly<Record<string, Change>> = {
  'sidebar-layout too': (_, container) => container.classList.add('sidebar-layout'),
  'sidebar-layout only': (_, container) => container.setAttribute('class', 'sidebar-layout'),
  'hashed classes': (page) => hashClasses(page),
  'p to div': (_, container) => {
    for (const paragraph of container.querySelectorAll('p')) rename(paragraph, 'div');
  },
  'section 4 x': (_, container) => growSection(container),
  'three divs': (_, container) => wrap(container),
};
