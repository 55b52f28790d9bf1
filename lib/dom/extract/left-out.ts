import { account, type Taken } from '../../core/article/account.ts';
import type { Removal } from '../../core/article/removal.ts';
import { signatures } from '../../core/article/signature.ts';
import { pictureNumber } from '../clean/pictures.ts';
import { type Address, pieceMarkup } from '../clean/piece-markup.ts';
import { lonelyPictures } from '../page/lonely-pictures.ts';
import { boxesAround, type PageModel } from '../page/page-model.ts';
import { pathOf } from '../page/path-of.ts';
import { units } from '../page/units.ts';

/** Most markup a piece may bring along, and all of a page's together (characters): the whole article travels in one message. */
const mostMarkup = { piece: 20_000, page: 200_000 };

/** What an article was made of. */
export interface Extracted {
  /** The page before anything was taken out. */
  page: PageModel;
  /** Texts of the article in order, its title and facts among them with index -1. */
  shown: readonly { text: string; index: number }[];
  /** Numbers of the pictures in the article. */
  pictures: ReadonlySet<string | null>;
  taken: readonly Taken[];
  /** Texts of the controls that were dropped. */
  controls: readonly string[];
  address: Address;
}

/** A removal as it is made: the box it is, and what its place is called by. */
interface Found {
  removal: Removal;
  /** What its box says; nothing for pictures. */
  lines: readonly string[];
  box: Element | null;
  path: string;
  /** Blocks of the page that begin before it. */
  before: number;
}

/**
 * The boxes that hold these blocks of the page and no other, from the innermost out.
 * @param inArticle boxes with a picture of the article, which must not come again
 */
const boxesOf = (page: PageModel, from: number, to: number, inArticle: ReadonlySet<Element>): Element[] => {
  const boxes: Element[] = [];
  for (let at: Element | null = page.blocks[from]?.element ?? null; at && at !== page.root; at = at.parentElement) {
    const range = page.ranges.get(at);
    if (!range) continue;
    if (range[0] < from || range[1] > to || inArticle.has(at)) break;
    if (range[0] === from && range[1] === to) boxes.push(at);
  }
  return boxes;
};

/** Gives the pieces their markup, the smallest first, as long as there is room. */
const addMarkup = (found: readonly Found[], address: Address): void => {
  const made = found.map(({ lines, box }, i) => (box ? pieceMarkup(box, lines, i, address) : null));
  let room = mostMarkup.page;
  const bySize = found.map((_, i) => i).sort((a, b) => (made[a]?.html.length ?? 0) - (made[b]?.html.length ?? 0));
  for (const i of bySize) {
    const removal = found[i]?.removal;
    const { html, text } = made[i] ?? { html: '', text: '' };
    if (!removal || html === '') continue;
    if (text !== '') removal.text = text;
    if (html.length > mostMarkup.piece || html.length > room) continue;
    room -= html.length;
    removal.html = html;
  }
};

/**
 * Everything visible on the page that is not in the article, in the order of the page: what passes took, what was never chosen, pictures
 * that stand by themselves; then the controls.
 */
export const leftOut = ({ page, shown, pictures, taken, controls, address }: Extracted): Removal[] => {
  const known = new Set(shown.map(({ text }) => text));
  const isLeft = page.blocks.map(({ text }) => !known.has(text));
  const { pieces, places } = account(units(page, isLeft), shown, taken);
  const shownPictures = page.pictures.flatMap(({ element }) => (pictures.has(pictureNumber(element)) ? element : []));
  const inArticle = boxesAround(shownPictures);
  const texts = pieces.map(({ removal, from, to }): Found => {
    const around = boxesOf(page, from, to, inArticle);
    const box = around.at(-1) ?? null;
    // The innermost box has the name that tells most; the outermost brings the pictures beside the text along.
    const place = around[0] ?? page.blocks[from]?.element ?? page.root;
    return { removal, lines: removal.text.split('\n'), box, path: pathOf(place, page.root), before: from };
  });
  const boxes = new Set(texts.flatMap(({ box }) => box ?? []));
  const isElsewhere = (img: Element): boolean => {
    for (let at: Element | null = img; at; at = at.parentElement) if (boxes.has(at)) return true;
    return inArticle.has(img);
  };
  const lonely = lonelyPictures(page, isElsewhere).map(({ box, first, before, reason, text }): Found => {
    const removal: Removal = { pass: 'pictures', reason, kind: 'clutter', after: places[before - 1] ?? -1, text };
    return { removal, lines: [], box, path: pathOf(first, page.root), before };
  });
  const found = [...texts, ...lonely].sort((a, b) => a.before - b.before);
  addMarkup(found, address);
  const signed = signatures(found.map(({ removal, box, path }) => ({ ...removal, path, isBox: box !== null })));
  const removals = found.map(({ removal }, i): Removal => ({ ...removal, signature: signed[i] ?? '' }));
  const dropped = controls.map((text): Removal => ({ pass: 'defuse', reason: 'control', kind: 'control', after: -1, text }));
  // A picture without an address or a description is nothing to list.
  return [...removals.filter(({ text, html }) => text !== '' || html), ...dropped];
};
