import { readPage } from '../page/page-model.ts';
import { fold, isBlockElement, linesOf, linkDensity, wordCount } from '../text.ts';
import { formMark } from './defuse.ts';
import type { Pass } from './pass.ts';
import { type Widget, widgets } from './widget-table.ts';

/** A widget is small beside an article: larger boxes are never looked at as a whole. */
const mostWords = 600;

/** What a box says. Boxes around the same text say the same, so it is worked out once for all of them. */
const saidIn = (box: Element) => {
  const lines = linesOf(box);
  const text = lines.join(' ');
  return {
    first: lines[0] ?? '',
    text,
    words: wordCount(text),
    lines: lines.length,
    paragraphs: lines.filter((line) => wordCount(line) >= 25).length,
    links: linkDensity(box),
    last: lines.at(-1) ?? '',
  };
};

/** What the rows of the table look at. */
const lookAt = (box: Element, said: ReturnType<typeof saidIn>) => {
  return {
    ...said,
    form: (box.closest(`[${formMark}]`) === box ? box : box.querySelector(`[${formMark}]`))?.getAttribute(formMark) ?? null,
    hint: `${box.getAttribute('class') ?? ''} ${box.id}`,
  };
};

type Look = ReturnType<typeof lookAt>;

const fits = (look: Look, row: Widget): boolean =>
  look.words <= row.words &&
  (row.first === undefined || row.first.test(look.first)) &&
  (row.text === undefined || row.text.test(look.text)) &&
  (row.hint === undefined || row.hint.test(look.hint)) &&
  (row.links === undefined || look.links >= row.links) &&
  (row.last === undefined || row.last.test(look.last)) &&
  (row.form === undefined || look.form === row.form) &&
  (row.lines === undefined || look.lines >= row.lines) &&
  (row.wordsALine === undefined || look.words <= look.lines * row.wordsALine) &&
  (row.paragraphs === undefined || look.paragraphs <= row.paragraphs);

/** Boxes that are looked at: they stand on lines of their own. Numbers in tables look like pagers, so tables are not. */
const isBox = (element: Element): boolean =>
  isBlockElement(element) && !/^(html|body|main|article|table|caption|thead|tbody|tfoot|tr|td|th)$/.test(element.localName);

const isOnlyHeading = (box: Element): boolean => {
  const heading = box.querySelector('h2, h3, h4, h5, h6');
  return heading !== null && fold(heading.textContent ?? '') === fold(box.textContent ?? '');
};

/** Whether the box holds something that must never go with a widget: a protected role. */
const isProtected = (box: Element): boolean =>
  box.closest('[data-role="warning"]') !== null || box.querySelector('[data-role="warning"]') !== null;

/**
 * Takes out the small machines that portals put around and into an article: font-size tools, share bars, pagers, teasers,
 * sign-up boxes, advertisements. Recognised by what they say and how they are built; class names only ever support that.
 */
export const takeWidgets: Pass = {
  name: 'widgets',
  run(root, take) {
    const page = readPage(root);
    const words = [0];
    for (const block of page.blocks) words.push((words[block.index] ?? 0) + block.words);
    const said = new Map<number, ReturnType<typeof saidIn>>();
    // Outer boxes first, as their places are in the page.
    const boxes = [...page.ranges].filter(([box]) => box !== root && isBox(box)).reverse();
    for (const [box, [from, to]] of boxes.sort(([, a], [, b]) => a[0] - b[0] || b[1] - a[1])) {
      if ((words[to] ?? 0) - (words[from] ?? 0) > mostWords || !root.contains(box) || isProtected(box)) continue;
      const key = from * (page.blocks.length + 1) + to;
      const known = said.get(key) ?? saidIn(box);
      said.set(key, known);
      const look = lookAt(box, known);
      if (look.text === '') continue;
      const row = widgets.find((candidate) => fits(look, candidate));
      if (!row) continue;
      const around = box.parentElement;
      take(box, row.reason);
      // The heading of what was taken goes with it, when nothing else is left beside it.
      if (around && isBox(around) && around !== root && isOnlyHeading(around)) take(around, row.reason);
    }
  },
};
