import type { PageBlock, PageModel } from '../page/page-model.ts';
import { isLinked } from '../page/running.ts';

/** Names of boxes inside an article that are not part of it. */
const elsewhere =
  /widget|card|author|profile|banner|caption|credit|footer|modal|dialog|popup|cta|promo|advert|sponsor|related|recommend|newsletter|subscri|sidebar|comment|share|social|teaser|summary-fallback|slide|helpful|feedback|cookie|consent|toc\b/i;

/** Lengths in words: of a block by which the article is recognised, and of paragraphs taken up without a twin or with only one. */
const sureWords = 10;
const longWords = 20;
const veryLongWords = 40;
/** Longest lead, in words, and how many blocks one has at most: where there are more, they are excerpts of other articles. */
const longestLead = 120;
const mostLeads = 2;
/** Fewest questions with answers that are taken for a part of the article. */
const fewestQuestions = 3;

/** What of the page belongs to an article besides what was chosen, as block numbers. */
export interface Missed {
  blocks: number[];
  /** Those among them that stand under the title, apart from the text: standfirsts. */
  leads: ReadonlySet<number>;
}

/** The chosen article as it stands in the page. */
export interface Known {
  page: PageModel;
  /** Numbers of the first and the last block that is surely its own, and of the title above them. */
  first: number;
  last: number;
  title: number;
  /** All boxes around its blocks. */
  around: ReadonlySet<Element>;
  /** How many of its blocks look like a given one. */
  twinsOf: (block: PageBlock) => number;
}

/** Tag and classes of a block and of the box around it: paragraphs of one text look alike. */
const looks = ({ element }: PageBlock): string =>
  [element, element.parentElement].map((box) => `${box?.localName}.${box?.getAttribute('class') ?? ''}`).join('<');

/** What is known of a page's article from the blocks that were chosen. */
export const know = (page: PageModel, isHeld: readonly boolean[]): Known => {
  const sure = page.blocks.filter(({ index, words }) => isHeld[index] && words >= sureWords);
  const first = sure[0]?.index ?? -1;
  const twins = new Map<string, number>();
  const around = new Set<Element>();
  for (const block of sure) {
    twins.set(looks(block), (twins.get(looks(block)) ?? 0) + 1);
    for (let at: Element | null = block.element; at && !around.has(at); at = at.parentElement) around.add(at);
  }
  return {
    page,
    first,
    last: sure.at(-1)?.index ?? -1,
    title: page.blocks.findLastIndex(({ index, element }) => index < first && element.localName === 'h1'),
    around,
    twinsOf: (block) => twins.get(looks(block)) ?? 0,
  };
};

/** Whether a block is made of links, or a box between it and the article says that it is something else. */
const isOther = (block: PageBlock, { around }: Known): boolean => {
  if (isLinked(block)) return true;
  for (let at: Element | null = block.element; at && !around.has(at); at = at.parentElement) {
    if (/^(nav|footer|aside|form|figure|figcaption|table|button)$/.test(at.localName)) return true;
    if (elsewhere.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
};

/** Questions and their answers behind the end of an article: they often stand in boxes that open. */
const answersBehind = (known: Known): ReadonlySet<number> => {
  const { page, last } = known;
  const found: number[] = [];
  let questions = 0;
  let isOpen = false;
  for (const block of page.blocks.slice(last + 1)) {
    const next = page.blocks[block.index + 1];
    const isQuestion = /\?( \w+)?$/.test(block.text) && block.words <= 25;
    const isAnswered = isQuestion && next !== undefined && next.words >= sureWords && !isOther(next, known);
    if (isOther(block, known)) isOpen = false;
    else if (isAnswered) isOpen = true;
    else if (isQuestion || /^h[1-3]$/.test(block.element.localName)) isOpen = false;
    if (isOpen && isAnswered) questions++;
    if (isOpen) found.push(block.index);
  }
  return new Set(questions >= fewestQuestions ? found : []);
};

const hasTwins = (block: PageBlock, known: Known): boolean => {
  const alike = known.twinsOf(block);
  return alike >= 2 || (alike === 1 && block.words >= veryLongWords);
};

const isLead = ({ index, words }: PageBlock, { title, first }: Known): boolean =>
  title >= 0 && index > title && index < first && words >= longWords && words <= longestLead;

const belongs = (block: PageBlock, known: Known, answers: ReadonlySet<number>): boolean => {
  if (isOther(block, known)) return false;
  if (block.index > known.last) return answers.has(block.index);
  if (hasTwins(block, known)) return block.index > known.first || block.words > sureWords;
  if (block.index < known.first) return isLead(block, known);
  return block.words >= longWords || block.element.closest('h2, h3, h4, blockquote') !== null;
};

/** Whether a heading heads what follows in the article, and not a box of its own whose text is no part of it. */
const headsArticle = (heading: Element, { page, around }: Known, isMissed: ReadonlySet<number>): boolean => {
  let top = heading;
  while (top.parentElement && !around.has(top.parentElement)) top = top.parentElement;
  const [from, to] = page.ranges.get(top) ?? [0, 0];
  for (let i = from; i < to; i++) if (!isMissed.has(i)) return false;
  return to - from > 1 || top.querySelector('img') === null;
};

/**
 * Which blocks of a page belong to its article although they were not chosen.
 * @param isHeld for each block whether it was chosen
 */
export const missedBlocks = (known: Known, isHeld: readonly boolean[]): Missed => {
  const { page } = known;
  const answers = answersBehind(known);
  // Pages often hold a text twice, for wide and for narrow windows.
  const said = new Set(page.blocks.filter(({ index }) => isHeld[index]).map(({ text }) => text));
  const found = page.blocks.filter((block) => {
    if (said.has(block.text) || !belongs(block, known, answers)) return false;
    said.add(block.text);
    return true;
  });
  const leads = found.filter((block) => isLead(block, known) && !hasTwins(block, known));
  const missed = leads.length <= mostLeads ? found : found.filter((block) => !leads.includes(block));
  const numbers = new Set(missed.map(({ index }) => index));
  const kept = missed.filter(({ element }) => !/^h[1-6]$/.test(element.localName) || headsArticle(element, known, numbers));
  return { blocks: kept.map(({ index }) => index), leads: new Set(leads.map(({ index }) => index)) };
};
