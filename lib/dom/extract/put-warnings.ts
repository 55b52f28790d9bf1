import { readPage } from '../page/page-model.ts';

/** Whether a box is part of the frame of the site and not of one page. */
const isFrame = (box: Element): boolean =>
  box.closest('nav, header, footer, [role="navigation"], [role="banner"], [role="dialog"]') !== null;

/**
 * Puts the warnings of the page that the choice left out behind the article: a box that says when to call for help often stands in the
 * column beside the text, and is the one thing that must not be missed.
 * @param root the chosen article, changed in place
 * @param body the page it was chosen from, its warnings named
 */
export const putWarnings = (root: Element, body: Element): void => {
  const boxes = [...body.querySelectorAll('[data-role="warning"]')].filter(
    (box) => !isFrame(box) && !box.parentElement?.closest('[data-role="warning"]'),
  );
  if (boxes.length === 0) return;
  const held = new Set(readPage(root).blocks.map(({ text }) => text));
  for (const box of boxes) {
    const texts = readPage(box).blocks.map(({ text }) => text);
    if (texts.length === 0 || texts.some((text) => held.has(text))) continue;
    for (const text of texts) held.add(text);
    root.append(box.cloneNode(true));
  }
};
