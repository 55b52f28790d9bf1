import { type PageBlock, type PageModel, readPage } from '../page/page-model.ts';

/** Names of boxes inside an article that are not part of it. */
const elsewhere =
  /widget|card|author|profile|banner|caption|credit|footer|modal|dialog|popup|cta|promo|advert|sponsor|related|recommend|newsletter|subscri|sidebar|comment|share|social|teaser|summary-fallback|slide|helpful|feedback|cookie|consent|toc\b/i;

/** Fewest words of a block by which the article is recognised, and of a paragraph that is taken up without a twin. */
const sureWords = 10;
const longWords = 20;
const veryLongWords = 40;
/** Longest lead, in words, and how many blocks one has at most. */
const longestLead = 120;
const mostLeads = 2;

/** Tag and classes of a block and of the box around it: paragraphs of one text look alike. */
const looks = ({ element }: PageBlock): string =>
  [element, element.parentElement].map((box) => `${box?.localName}.${box?.getAttribute('class') ?? ''}`).join('<');

const isLinked = ({ words, linkWords }: PageBlock): boolean => linkWords > words * 0.4;

/** Whether a box between a block and the article around it says that it is something else. */
const standsElsewhere = (block: PageBlock, article: ReadonlySet<Element>): boolean => {
  for (let at: Element | null = block.element; at && !article.has(at); at = at.parentElement) {
    if (/^(nav|footer|aside|form|figure|figcaption|table|button)$/.test(at.localName)) return true;
    if (elsewhere.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
};

/** Fewest questions with answers that are taken for a part of the article. */
const fewestQuestions = 3;

/** Questions and their answers behind the end of an article: they often stand in boxes that open. */
const questionsBehind = (page: PageModel, last: number, isOther: (block: PageBlock) => boolean): ReadonlySet<number> => {
  const found: number[] = [];
  let questions = 0;
  let isOpen = false;
  for (const block of page.blocks.slice(last + 1)) {
    if (isOther(block)) {
      isOpen = false;
      continue;
    }
    const isQuestion = /\?$/.test(block.text) && block.words <= 25;
    const next = page.blocks[block.index + 1];
    if (isQuestion && next && next.words >= sureWords && !isOther(next)) {
      questions++;
      isOpen = true;
    } else if (isQuestion || /^h[1-3]$/.test(block.element.localName)) isOpen = false;
    if (isOpen) found.push(block.index);
  }
  return new Set(questions >= fewestQuestions ? found : []);
};

/** What of the page belongs to an article besides what was chosen, as block numbers. */
interface Missed {
  blocks: number[];
  /** Those among them that stand under the title, apart from the text: standfirsts. */
  leads: ReadonlySet<number>;
}

const missedBlocks = (page: PageModel, isHeld: readonly boolean[]): Missed => {
  const said = new Set(page.blocks.filter(({ index }) => isHeld[index]).map(({ text }) => text));
  const sure = page.blocks.filter(({ index, words }) => isHeld[index] && words >= sureWords);
  const [first, last] = [sure[0]?.index ?? -1, sure.at(-1)?.index ?? -1];
  const twins = new Map<string, number>();
  const article = new Set<Element>();
  for (const block of sure) {
    twins.set(looks(block), (twins.get(looks(block)) ?? 0) + 1);
    for (let at: Element | null = block.element; at && !article.has(at); at = at.parentElement) article.add(at);
  }
  const title = page.blocks.findLastIndex(({ index, element }) => index < first && element.localName === 'h1');
  const answers = questionsBehind(page, last, (block) => isLinked(block) || standsElsewhere(block, article));
  const missed: number[] = [];
  const leads: number[] = [];
  for (const block of page.blocks) {
    const { index, text, words, element } = block;
    // Pages often hold a text twice, for wide and for narrow windows.
    if (said.has(text) || isLinked(block) || (index > last && !answers.has(index)) || standsElsewhere(block, article)) continue;
    const alike = twins.get(looks(block)) ?? 0;
    const hasTwins = alike >= 2 || (alike === 1 && words >= veryLongWords);
    const isLead = title >= 0 && index > title && words >= longWords && words <= longestLead;
    const belongs =
      index > last
        ? true
        : index < first
          ? isLead || (hasTwins && words > sureWords)
          : hasTwins || words >= longWords || element.closest('h2, h3, h4, blockquote') !== null;
    if (!belongs) continue;
    if (isLead && index < first && !hasTwins) leads.push(index);
    missed.push(index);
    said.add(text);
  }
  // Many of them are excerpts of other articles.
  const isLead = new Set(leads.length <= mostLeads ? leads : []);
  const isMissed = new Set(missed.filter((index) => isLead.has(index) || !leads.includes(index)));
  const isHeadingOfOther = (index: number): boolean => {
    const { element } = page.blocks[index] as PageBlock;
    return /^h[1-6]$/.test(element.localName) && !headsArticle(element, page, article, isMissed);
  };
  return { blocks: [...isMissed].filter((index) => !isHeadingOfOther(index)), leads: isLead };
};

/** Whether a heading heads what follows in the article, and not a box of its own whose text is no part of it. */
const headsArticle = (heading: Element, page: PageModel, article: ReadonlySet<Element>, isMissed: ReadonlySet<number>): boolean => {
  let top = heading;
  while (top.parentElement && !article.has(top.parentElement)) top = top.parentElement;
  const [from, to] = page.ranges.get(top) ?? [0, 0];
  for (let i = from; i < to; i++) if (!isMissed.has(i)) return false;
  return to - from > 1 || top.querySelector('img') === null;
};

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

/**
 * Puts back what Readability left out of the middle of an article: headings, paragraphs and items that look like those it took, leads before
 * the first of them.
 * @param root the chosen article, changed in place
 * @param body the page it was chosen from
 */
export const putMissed = (root: Element, body: Element): void => {
  const page = readPage(body);
  const chosen = readPage(root);
  const byText = new Map<string, PageBlock[]>();
  for (const block of chosen.blocks) byText.set(block.text, [...(byText.get(block.text) ?? []), block]);
  const placed = page.blocks.map(({ text }) => byText.get(text)?.shift());
  const missed = missedBlocks(
    page,
    placed.map((block) => block !== undefined),
  );
  for (const run of runsOf(missed.blocks)) {
    const before = placed.slice(0, run[0]).findLast(Boolean)?.element ?? null;
    const after = placed.slice(run[1] + 1).find(Boolean)?.element ?? null;
    putBetween(root, before, after, boxesOf(page, run), missed.leads.has(run[0]));
  }
};
