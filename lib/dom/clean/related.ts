import { type PageBlock, readPage } from '../page/page-model.ts';
import { boxOf } from './block-box.ts';
import type { Pass } from './pass.ts';

const relatedHeading =
  /^(related\b|more (from|on|about|stories|articles|like)|you (may|might)( also)? (like|enjoy|be interested)|read (more|next|also)|recommended (reading|for you|articles|stories)|further reading|see also|other (posts|articles|stories)|popular (posts|articles|stories)|recent (articles|posts|news|stories)|latest (news|posts|articles|stories)|trending|check out next|explore more|keep reading|up next|similar (articles|posts|stories)|most (popular|read)|also (read|in)\b|our (related )?services|services we offer)/i;

const isHeading = ({ element, words, strongWords }: PageBlock): boolean =>
  words <= 14 && (/^h[1-6]$/.test(element.localName) || strongWords >= words * 0.8);

const isLinked = ({ words, linkWords }: PageBlock): boolean => words > 0 && linkWords >= words * 0.9;

/** Shortest mean length of the titles of other articles, in words: shorter links are a list that the author made. */
const titleWords = 4.5;

/** Whether a list is nothing but titles of other articles, with neither a heading nor a line that leads to it. */
const isTeaserList = (list: Element, blocks: readonly PageBlock[], before: PageBlock | undefined): boolean =>
  blocks.length >= 2 &&
  blocks.every((block) => block.linkWords >= block.words * 0.9) &&
  blocks.reduce((sum, { words }) => sum + words, 0) >= blocks.length * titleWords &&
  before !== undefined &&
  !/:$/.test(before.text) &&
  !isHeading(before) &&
  !before.element.closest('li') &&
  list.querySelector('a[href^="#"]') === null;

/** Takes out a heading such as "Related articles" together with the links under it, and lists of other articles. */
export const takeRelated: Pass = {
  name: 'related',
  run(root, take) {
    const page = readPage(root);
    for (const heading of page.blocks) {
      if (heading.words > 14 || !relatedHeading.test(heading.text) || !(isHeading(heading) || /:$/.test(heading.text))) continue;
      const under: PageBlock[] = [];
      for (let i = heading.index + 1; i < page.blocks.length; i++) {
        const block = page.blocks[i];
        if (!block || !isLinked(block)) break;
        under.push(block);
      }
      if (under.length === 0 || heading.element.closest('[data-role]')) continue;
      for (const block of [heading, ...under]) take(boxOf(block, page), 'related links');
    }
    for (const list of root.querySelectorAll('ul, ol')) {
      const [from, to] = page.ranges.get(list) ?? [0, 0];
      if (!root.contains(list) || list.closest('[data-role], table, nav')) continue;
      if (isTeaserList(list, page.blocks.slice(from, to), page.blocks[from - 1])) take(list, 'list of other articles');
    }
  },
};
