import type { Article } from './article.ts';
import type { FurtherPage } from './join-pages.ts';
import { repeats } from './repeated-blocks.ts';

/**
 * The pages of an article that can be shown now, in order: the first, and each joined one before which none is still on its way. What
 * they say again is among their removals, so that it is listed like everything else that was left out.
 */
export const pagesShown = (first: Article, further: readonly FurtherPage[]): Article[] => {
  const shown = [first];
  const earlier = [...first.blocks];
  for (const page of further) {
    if (page.state === 'failed') continue;
    if (page.state !== 'joined') break;
    const { article } = page;
    shown.push({ ...article, removals: [...repeats(first.title, earlier, article.blocks), ...article.removals] });
    earlier.push(...article.blocks);
  }
  return shown;
};
