import { type PageBlock, type PageModel, readPage } from '../page/page-model.ts';
import { boxOf } from './block-box.ts';
import { type LineRule, lineRules, type Place } from './line-table.ts';
import type { Pass } from './pass.ts';

/** Fewest words of a paragraph that is surely the article's. */
const longParagraph = 25;

const isLong = ({ words, linkWords }: PageBlock): boolean => words >= longParagraph && linkWords < words * 0.3;

/** For each block where it stands in the article. */
export const placesOf = ({ blocks }: PageModel): Place[] => {
  const first = blocks.findIndex(isLong);
  const last = blocks.findLastIndex(isLong);
  return blocks.map((_, index) => (index < first ? 'head' : index >= last && last >= 0 ? 'tail' : 'middle'));
};

const fits = (block: PageBlock, place: Place, rule: LineRule): boolean =>
  block.words <= rule.words &&
  (rule.places === undefined || rule.places.includes(place)) &&
  (rule.links === undefined || (block.words > 0 && block.linkWords >= block.words * rule.links)) &&
  (rule.tags === undefined || rule.tags.test(block.element.localName)) &&
  rule.text.test(block.text);

/** Takes out single lines that portals put between an author's: buttons, counters, pointers to other articles, notices. */
export const takeLines: Pass = {
  name: 'lines',
  run(root, take) {
    const page = readPage(root);
    const places = placesOf(page);
    for (const block of page.blocks) {
      if (block.element.closest('[data-role="warning"], table, pre, code')) continue;
      const rule = lineRules.find((candidate) => fits(block, places[block.index] ?? 'middle', candidate));
      if (rule) take(boxOf(block, page), rule.reason);
    }
  },
};
