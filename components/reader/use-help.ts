import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import { helpOfPages, type PlacedPassage } from '../../lib/core/article/help-of-pages.ts';
import { findBlock } from '../../lib/dom/show/find-block.ts';
import { goThere } from '../../lib/dom/show/go-there.ts';

/**
 * What the article says about getting help, and the way to a passage's place.
 * @param articles the pages on show, in order; each is a `.text` in `text`
 */
export const useHelp = (text: RefObject<HTMLElement | null>, articles: readonly Article[], backToText: string) => {
  const passages = useMemo(() => helpOfPages(articles.map(({ blocks }) => blocks)), [articles]);
  const showPassage = ({ page, first, last }: PlacedPassage, from: HTMLElement): void => {
    const blocks = articles[page]?.blocks;
    const shown = text.current?.querySelectorAll('.text')[page];
    if (!blocks || !shown) return;
    for (let i = first; i <= last; i++) {
      const place = findBlock(shown, blocks, i);
      // A joined page may have lost the heading that the page before has too: then the next line is the place.
      if (place === null) continue;
      goThere(from, place, backToText);
      return;
    }
  };
  return { passages, showPassage };
};
