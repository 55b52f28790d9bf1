import type { PageBlock, PageModel } from '../page/page-model.ts';

/** Whether a box holds nothing but this block, and no picture beside it. */
const holdsOnly = (box: Element, block: PageBlock, page: PageModel): boolean => {
  const { index } = block;
  const range = page.ranges.get(box);
  return (
    range !== undefined &&
    range[0] === index &&
    range[1] === index + 1 &&
    (box === block.element || box.querySelector('img, picture') === null)
  );
};

/** The child of `box` that holds `node`. */
const childWith = (box: Element, node: Node): Node => {
  let at = node;
  while (at.parentNode && at.parentNode !== box) at = at.parentNode;
  return at;
};

/**
 * The largest box below the root that holds this block and nothing else. For words that stand loose between other boxes one is made,
 * so that they can be taken or given a role by themselves.
 */
export const boxOf = (block: PageBlock, page: PageModel): Element => {
  const { element } = block;
  if (element === page.root || !holdsOnly(element, block, page)) {
    const first = childWith(element, block.nodes[0] as Node);
    const last = childWith(element, block.nodes.at(-1) as Node);
    const box = element.ownerDocument.createElement('div');
    element.insertBefore(box, first);
    for (let next: Node | null = first; next; ) {
      const after: Node | null = next === last ? null : next.nextSibling;
      box.append(next);
      next = after;
    }
    return box;
  }
  let box = element;
  while (box.parentElement && box.parentElement !== page.root && holdsOnly(box.parentElement, block, page)) box = box.parentElement;
  return box;
};
