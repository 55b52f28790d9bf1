import type { PageBlock, PageModel } from '../page/page-model.ts';
import { fold } from '../text.ts';

/** A short line of the page that may say who wrote the article, and how far from the title it stands. */
export interface PageLine {
  text: string;
  element: Element;
  /** Blocks from the title: below it positive, above it negative. */
  offset: number;
}

/** Longest line that can be about the article and not of it, in words. */
const longest = 40;
/** How far from the title lines count as its own, in blocks. */
const above = -12;
const below = 40;

/** Boxes that hold other people's and other articles' names. */
const elsewhere =
  'nav, [role="navigation"], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="most-" i], [class*="popular" i], [class*="trending" i]';

/** Text of a block with a space where one element ends and the next begins with a capital: `<b>By</b><a>Jane Doe</a>`. */
const spacedText = (block: PageBlock): string => {
  let text = '';
  for (const { data } of block.nodes)
    text += /[\p{L}:]$/u.test(text) && /^[\p{Lu}\d]/u.test(data) && !/^\p{Lu}{1,4}$/u.test(data) ? ` ${data}` : data;
  return fold(text);
};

/** The page's short lines in order. Those inside boxes of other articles and of comments are left out. */
export const pageLines = (page: PageModel, heading: Element | null): PageLine[] => {
  const from = (heading && page.ranges.get(heading)?.[0]) ?? 0;
  const boxes = new Set([...page.root.querySelectorAll(elsewhere)].filter((box) => !(heading && box.contains(heading))));
  const isElsewhere = (element: Element): boolean => {
    for (let box: Element | null = element; box && box !== page.root; box = box.parentElement) if (boxes.has(box)) return true;
    return false;
  };
  return page.blocks
    .filter(({ words, element }) => words > 0 && words <= longest && !isElsewhere(element))
    .map((block) => ({ text: spacedText(block), element: block.element, offset: block.index - from }));
};

/** Whether a line stands so near the title that it needs no other sign to be about the article. */
export const isAtHead = ({ offset }: PageLine): boolean => offset >= -4 && offset <= 16;

const isNear = ({ offset }: PageLine): boolean => offset >= above && offset <= below;

/**
 * The first thing that lines say near the title, those below it before those above; else what the rest of the page says, if it says
 * one thing only. Several different ones far from the title belong to other articles.
 * @param read what one line says, or `null`
 */
export const nearest = (lines: readonly PageLine[], read: (text: string) => string | null): string | null => {
  const near = lines.filter(isNear);
  for (const line of [...near.filter(({ offset }) => offset >= 0), ...near.filter(({ offset }) => offset < 0).reverse()]) {
    const said = read(line.text);
    if (said) return said;
  }
  const far = new Set(lines.flatMap(({ text }) => read(text) ?? []));
  return far.size === 1 ? ([...far][0] ?? null) : null;
};

/** The lines, each label that stands alone ("Written by") joined with the line below it. */
export const withLabels = (lines: readonly PageLine[], isLabel: (text: string) => boolean): PageLine[] =>
  lines.flatMap((line, i) => {
    const next = lines.slice(i + 1, i + 3).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
    return isLabel(line.text) && next ? [{ ...line, text: `${line.text.replace(/:$/, '')}: ${next.text}` }] : [line];
  });
