/** Whether a boundary point is the same one whatever the marks: the beginning of an element of the author's. */
const isFirm = (node: Node, offset: number): boolean => node.nodeType === 1 && offset === 0 && !(node as Element).matches('.term');

/** Characters of `root`'s text before a boundary point; `null` where the point is outside, or needs no keeping. */
const offsetOf = (root: Element, node: Node | null, offset: number): number | null => {
  if (node === null || !root.contains(node) || isFirm(node, offset)) return null;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(node, offset);
  return before.toString().length;
};

/** The place of a character in the text nodes of `root`. */
const pointAt = (root: Element, offset: number): { node: Node; offset: number } => {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  let left = offset;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (left <= node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return { node: root, offset: root.childNodes.length };
};

/**
 * Runs a change that moves text of `root` into other nodes but leaves the text as it is, and keeps what is selected selected: a browser
 * lets go of a selection whose node is moved.
 */
export const keepSelection = (root: Element, change: () => void): void => {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) {
    change();
    return;
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = offsetOf(root, anchorNode, anchorOffset);
  const focus = offsetOf(root, focusNode, focusOffset);
  change();
  if (!anchorNode || !focusNode || (anchor === null && focus === null)) return;
  const from = anchor === null ? { node: anchorNode, offset: anchorOffset } : pointAt(root, anchor);
  const to = focus === null ? { node: focusNode, offset: focusOffset } : pointAt(root, focus);
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
};
