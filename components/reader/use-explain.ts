import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { Asked } from '../../lib/core/terms/explain.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { TermBlock } from '../../lib/core/terms/read-terms.ts';
import { sentenceAt } from '../../lib/core/text/sentence-at.ts';
import type { Piece } from '../../lib/dom/marks/line-of.ts';
import { elementOf, type PlaceIn, placeIn } from '../../lib/dom/select/place-in.ts';
import { type AskedBy, watchSelection } from '../../lib/dom/select/watch-selection.ts';
import type { WordPlace } from '../card/place-card.ts';
import type { OpenWord } from './use-marks.ts';
import { type MenuAsks, useMenuAsks } from './use-menu-asks.ts';

export type Explain = (blocks: readonly TermBlock[], asked: Asked) => Promise<FoundTerm>;

/** Words in a list of blocks. */
interface Named extends Asked {
  blocks: readonly TermBlock[];
}

/** Where a double click nothing: controls, and marks, which have a card of their own. */
const except = 'button, input, textarea, select, summary, a[href], [data-term]:not(.hushed)';
/** What a selection by finger, or one from the menu, may lie in outside the text. */
const lines = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figcaption, blockquote';

/**
 * Explains whatever is selected in `sheet`.
 * @param text the article's text in it
 * @param show opens a card
 * @returns what a finger has selected and may have explained, and the way to accept
 */
export const useExplain = (
  sheet: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  article: Article,
  explain: Explain,
  menu: MenuAsks,
  show: (word: OpenWord) => void,
): { offered: Range | null; accept: (range: Range) => void } => {
  const [offered, setOffered] = useState<Range | null>(null);
  const times = useRef(0);

  const explainAt = async (place: Named, where: WordPlace, by: AskedBy): Promise<void> => {
    setOffered(null);
    const { blocks, block, start, end } = place;
    const line = blocks[block]?.text ?? '';
    const time = ++times.current;
    const term = await explain(blocks, { block, start, end }).catch(() => null);
    if (time !== times.current) return;
    show({
      key: `asked.${time}`,
      place: where,
      words: line.slice(term?.start ?? start, term?.end ?? end).trim(),
      sentence: () => sentenceAt(line, term?.start ?? start),
      term,
      takesFocus: by === 'key',
      focusBack: document.activeElement instanceof HTMLElement ? document.activeElement : null,
      stays: true,
    });
  };
  const explainRange = (range: Range, by: AskedBy): void => {
    const place = placeOf(range, text.current);
    const element = elementOf(range);
    if (!place || !element) return;
    const blocks = place.blocks.map(({ text: words, element: box }) => ({
      text: words,
      isHeading: false,
      lang: box.closest('[lang]')?.getAttribute('lang') || article.lang,
    }));
    const piece = pieceOf(range, element);
    void explainAt({ ...place, blocks }, { nearest: piece, pieces: [piece], element }, by);
  };
  /** Words from elsewhere on the page than the article: their card stands at its title. */
  const explainWords = (words: string): void => {
    const element = sheet.current?.querySelector<HTMLElement>('h1') ?? sheet.current;
    if (!element) return;
    const blocks = [{ text: words, isHeading: false, lang: article.lang }];
    void explainAt({ blocks, block: 0, start: 0, end: words.length }, { nearest: element, pieces: [element], element }, 'key');
  };
  const explains = useRef({ explainRange, explainWords });
  explains.current = { explainRange, explainWords };
  useMenuAsks(menu, sheet, text, explains);

  useLayoutEffect(() => {
    const root = sheet.current;
    if (!root) return;
    const end = new AbortController();
    watchSelection(root, except, { explain: (range, by) => explains.current.explainRange(range, by), offer: setOffered }, end.signal);
    return () => end.abort();
  }, [article]);

  return { offered, accept: (range) => explainRange(range, 'key') };
};

/** A range that may lose its words when marks are drawn: then the place is that of its element. */
const pieceOf = (range: Range, element: HTMLElement): Piece => ({
  getClientRects: () => (range.collapsed ? element : range).getClientRects(),
  getBoundingClientRect: () => (range.collapsed ? element : range).getBoundingClientRect(),
});

/** Where a range lies in the article's text, so that all of the article tells what it means; else in the line it is in. */
const placeOf = (range: Range, text: HTMLElement | null): PlaceIn | null => {
  const line = elementOf(range)?.closest(lines);
  return (text && placeIn(text, range)) ?? (line ? placeIn(line, range) : null);
};
