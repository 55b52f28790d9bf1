import { JSDOM, VirtualConsole } from 'jsdom';
import { type Bag, bag } from './bags.ts';
import { bare } from './bare.ts';
import { containerOf, linesOfTruth } from './container.ts';
import { addressesOf, type WantedPicture, wantedPictures } from './pictures.ts';
import { type Kind, kinds, piecesOf } from './pieces.ts';
import type { Output } from './score-case.ts';

/** What of a page's structure belongs to the article. */
export interface WantedStructure extends Record<Kind, Bag> {
  pictures: readonly WantedPicture[];
  url: string;
}

/** How many pieces of a kind are wanted, and which of them did not come out: their bare texts, or addresses. */
export interface PieceScore {
  wanted: number;
  missed: readonly string[];
}

/** `own` are the pictures that do not look like a teaser's. */
export type StructureScore = Record<Kind | 'pictures' | 'own', PieceScore>;

/** What two bags have in common, and what is left of the second. */
const meet = (pieces: Bag, lines: Bag): { both: Bag; rest: Bag } => {
  const both = new Map<string, number>();
  const rest = new Map(lines);
  for (const [text, count] of pieces) {
    const shared = Math.min(count, lines.get(text) ?? 0);
    if (shared === 0) continue;
    both.set(text, shared);
    rest.set(text, (lines.get(text) ?? 0) - shared);
  }
  return { both, rest };
};

/**
 * The structure of a page that its truth asks for: h2–h4 and `li` whose text is a line of the truth, each line used once and headings
 * first, so that a table of contents does not ask for its items; cells inside the container whose text stands in a line of the truth;
 * the container's pictures. The container is the lowest element with 80 % of the truth's paragraphs.
 */
export const wantedStructure = (page: Document, url: string, truth: string): WantedStructure => {
  const lines = linesOfTruth(truth).map(bare).filter(Boolean);
  const container = containerOf(page, truth);
  const { headings, items } = piecesOf(page.body, 'h2, h3, h4');
  const asHeadings = meet(headings, bag(lines));
  const cells = container ? [...piecesOf(container, 'h2').cells] : [];
  return {
    headings: asHeadings.both,
    items: meet(items, asHeadings.rest).both,
    cells: new Map(cells.filter(([text]) => lines.some((line) => line.includes(text)))),
    pictures: container ? wantedPictures(container, page.baseURI) : [],
    url,
  };
};

/** Holds an output against the wanted structure. The title counts among its headings, whatever level it had; a picture is known by any of its addresses. */
export const scoreStructure = (wanted: WantedStructure, { html, title }: Pick<Output, 'html' | 'title'>): StructureScore => {
  const { window } = new JSDOM(`<!doctype html><body>${html}`, { url: wanted.url, virtualConsole: new VirtualConsole() });
  const root = window.document.body;
  const pieces = piecesOf(root, 'h1, h2, h3, h4, h5, h6');
  if (title) pieces.headings = new Map(pieces.headings).set(bare(title), (pieces.headings.get(bare(title)) ?? 0) + 1);
  const shown = new Set([...root.querySelectorAll('img')].flatMap((img) => addressesOf(img, wanted.url)));
  window.close();
  const of = (kind: Kind): PieceScore => {
    const texts = [...wanted[kind]].flatMap(([text, count]) => Array<string>(count).fill(text));
    const left = new Map(pieces[kind]);
    const missed = texts.filter((text) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0;
    });
    return { wanted: texts.length, missed };
  };
  const ofPictures = (pictures: readonly WantedPicture[]): PieceScore => {
    const missed = pictures.filter(({ addresses }) => !addresses.some((address) => shown.has(address)));
    return { wanted: pictures.length, missed: missed.map(({ addresses }) => addresses[0] ?? '') };
  };
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, PieceScore>;
  return { ...byKind, pictures: ofPictures(wanted.pictures), own: ofPictures(wanted.pictures.filter(({ isTeaser }) => !isTeaser)) };
};
