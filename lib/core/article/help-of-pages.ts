import type { Block } from './block.ts';
import { getHelp, type Passage } from './get-help.ts';
import { plain } from './says-help.ts';

/** A passage and the page of the article it stands on, counted from 0. */
export interface PlacedPassage extends Passage {
  page: number;
}

/**
 * The passages of an article that came in several pages; what a page says again is not listed again. Those that name an emergency
 * number, service or place come first, so that no list hides them; apart from that they are in the order of the text.
 */
export const helpOfPages = (pages: readonly (readonly Block[])[]): PlacedPassage[] => {
  const known = new Set<string>();
  const inOrder = pages.flatMap((blocks, page) =>
    getHelp(blocks)
      .filter(({ lines }) => {
        const said = plain(lines.map(({ text }) => text).join('\n'));
        const isNew = !known.has(said);
        known.add(said);
        return isNew;
      })
      .map((passage) => ({ ...passage, page })),
  );
  return [...inOrder.filter(({ isEmergency }) => isEmergency), ...inOrder.filter(({ isEmergency }) => !isEmergency)];
};
