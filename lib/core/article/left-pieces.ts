import type { Article } from './article.ts';
import type { Removal } from './removal.ts';

/** A removal among all those of an article's pages. */
export interface LeftPiece {
  /** The same for the same piece as long as the article is shown. */
  key: string;
  removal: Removal;
  /** Index of the page it was left out of, and its place among that page's removals. */
  page: number;
  nth: number;
}

/** Everything that was left out of the pages on show, in order. A page that comes later changes no key: repeats are found anew each time. */
export const leftPieces = (pages: readonly Article[]): LeftPiece[] => {
  const seen = new Map<string, number>();
  return pages.flatMap(({ url, removals }, page) =>
    removals.map((removal, nth) => {
      const name = [url, removal.pass, removal.after, removal.text].join('\n');
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return { key: `${name}\n${times}`, removal, page, nth };
    }),
  );
};
