import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { findWords } from '../../lib/dom/select/find-words.ts';
import { elementOf } from '../../lib/dom/select/place-in.ts';
import { type AskedBy, selectedIn } from '../../lib/dom/select/watch-selection.ts';

/** What the browser's own menu asks for. */
export interface MenuAsks {
  /** Words that were selected on the page when the reader was opened for them, once; `null` when it was not. */
  first: () => Promise<string | null>;
  /** Calls back when what is selected in the reader is to be explained, until the returned function is called. */
  onSelected: (explain: () => void) => () => void;
}

/** Milliseconds until the marks of a screen are drawn: drawn into words that are selected, they would move what is selected. */
const settled = 250;

/**
 * Explains what the menu asks for.
 * @param text the article's text in `sheet`
 * @param explains how a place is explained, and words that stand nowhere in the article
 */
export const useMenuAsks = (
  menu: MenuAsks,
  sheet: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  explains: RefObject<{ explainRange: (range: Range, by: AskedBy) => void; explainWords: (words: string) => void }>,
): void => {
  useEffect(
    () =>
      menu.onSelected(() => {
        const range = sheet.current && selectedIn(sheet.current, Number.POSITIVE_INFINITY);
        if (range) explains.current?.explainRange(range, 'key');
      }),
    [menu],
  );

  useEffect(() => {
    let isShown = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const find = (words: string): Range | null => {
      for (const root of [text.current, sheet.current]) {
        const range = root && findWords(root, words);
        if (range) return range;
      }
      return null;
    };
    const explain = (words: string): void => {
      const range = find(words);
      if (range === null) {
        explains.current?.explainWords(words);
        return;
      }
      document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      explains.current?.explainRange(range, 'key');
    };
    menu.first().then(
      (words) => {
        if (!isShown || words === null) return;
        elementOf(find(words))?.scrollIntoView({ block: 'center', behavior: 'instant' });
        waiting = setTimeout(() => explain(words), settled);
      },
      () => {},
    );
    return () => {
      isShown = false;
      clearTimeout(waiting);
    };
  }, [menu]);
};
