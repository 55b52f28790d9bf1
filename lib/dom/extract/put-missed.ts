import { type PageBlock, type PageModel, readPage } from '../page/page-model.ts';
import { know, missedBlocks } from './missed-blocks.ts';
import { missedPictures } from './missed-pictures.ts';

/** Neighbouring numbers together: 3 4 5 9 → [3, 5] [9, 9]. */
const runsOf = (numbers: readonly number[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
};

/** The largest boxes that hold blocks of a run and nothing else. */
const boxesOf = (page: PageModel, [from, to]: readonly [number, number]): Element[] => {
  const boxes: Element[] = [];
  for (let i = from; i <= to; ) {
    let box: Element | null = null;
    let end = i + 1;
    for (let at: Element | null = page.blocks[i]?.element ?? null; at && at !== page.root; at = at.parentElement) {
      const range = page.ranges.get(at);
      if (!range || range[0] < i || range[1] > to + 1) break;
      box = at;
      end = range[1];
    }
    if (box) boxes.push(box);
    i = end;
  }
  return boxes;
};

/** Puts boxes into the article behind one of its elements, as far out as the next element allows. */
const putBetween = (root: Element, before: Element | null, after: Element | null, boxes: readonly Element[], isLead: boolean): void => {
  const anchor = before ?? after;
  if (!anchor || anchor === root) return;
  let at = anchor;
  const other = before ? after : null;
  while (at.parentElement && at.parentElement !== root && !(other && at.parentElement.contains(other))) at = at.parentElement;
  const copies = boxes.map((box) => box.cloneNode(true) as Element);
  if (isLead) for (const copy of copies) copy.setAttribute('data-role', 'aside');
  const inList = /^(ul|ol)$/.test(at.parentElement?.localName ?? '');
  const items = copies.map((copy) => {
    if ((copy.localName === 'li') === inList) return copy;
    const wrap = root.ownerDocument.createElement(inList ? 'li' : 'ul');
    wrap.append(copy);
    return wrap;
  });
  if (before) at.after(...items);
  else at.before(...items);
};

/** The largest box around a picture that holds neither words of the article nor more than its own caption. */
const pictureBox = (img: Element, around: ReadonlySet<Element>): Element => {
  const figure = img.closest('figure');
  return figure && !around.has(figure) ? figure : (img.closest('picture') ?? img);
};

/**
 * Puts back what Readability left out of the middle of an article: headings, paragraphs and items that look like those it took, leads before
 * the first of them, pictures between them.
 * @param chosen the chosen article, changed in place
 * @param body the page it was chosen from
 */
export const putMissed = (chosen: PageModel, body: Element): void => {
  const { root } = chosen;
  const page = readPage(body);
  const byText = new Map<string, PageBlock[]>();
  for (const block of chosen.blocks) byText.set(block.text, [...(byText.get(block.text) ?? []), block]);
  const placed = page.blocks.map(({ text }) => byText.get(text)?.shift());
  const isHeld = placed.map((block) => block !== undefined);
  const known = know(page, isHeld);
  const put = (from: number, to: number, boxes: readonly Element[], isLead = false): void => {
    const before = placed.slice(0, from).findLast(Boolean)?.element ?? null;
    const after = placed.slice(to + 1).find(Boolean)?.element ?? null;
    putBetween(root, before, after, boxes, isLead);
  };
  // Backwards, so that of two pictures behind one paragraph the first stays the first.
  const pictures = missedPictures(page, known, root.querySelectorAll('img')).reverse();
  const missed = missedBlocks(known, isHeld);
  for (const { element, before } of pictures) put(before, before - 1, [pictureBox(element, known.around)]);
  for (const run of runsOf(missed.blocks)) put(run[0], run[1], boxesOf(page, run), missed.leads.has(run[0]));
};
