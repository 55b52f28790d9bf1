import type { Removal } from './removal.ts';

/** A block of the page before anything was taken out. `unit` is the same for blocks that stand in one box. */
export interface Accounted {
  text: string;
  unit: number;
  /** What its box looks like, for pieces that no pass took. */
  place: string;
}

/** What a pass took out, line by line. */
export interface Taken {
  pass: string;
  reason: string;
  kind: Removal['kind'];
  lines: readonly string[];
}

/** A removal and the blocks of the page it is made of: `from` up to and without `to`. */
export interface Piece {
  removal: Removal;
  from: number;
  to: number;
}

/** Where everything on the page went. */
export interface Accounting {
  /** In the order of the page. */
  pieces: Piece[];
  /** For each block of the page, the index of the last block of the article that stands before it or is it; -1 when none does. */
  places: number[];
}

/** Shortest text, in characters, that may be looked for inside a longer block. */
const findable = 12;

/** A list of things that are used up one by one, found by text. */
const stock = <T>(): { add: (text: string, thing: T) => void; take: (text: string) => T | undefined } => {
  const held = new Map<string, T[]>();
  return {
    add: (text, thing) => void (held.get(text)?.push(thing) ?? held.set(text, [thing])),
    take: (text) => held.get(text)?.shift(),
  };
};

/**
 * Accounts for every block of a page: it is in the article, or a pass took it, or it was never chosen. Nothing vanishes: the texts of the
 * article and of the removals together hold every block.
 * @param shown texts of the article in order, its title and facts among them with index -1
 * @returns the pieces that are left; neighbours of one pass and box are one piece
 */
export const account = (
  page: readonly Accounted[],
  shown: readonly { text: string; index: number }[],
  taken: readonly Taken[],
): Accounting => {
  const inArticle = stock<number>();
  for (const { text, index } of shown) inArticle.add(text, index);
  const byPass = stock<Taken>();
  for (const piece of taken) for (const line of piece.lines) byPass.add(line, piece);
  const whole = shown.map(({ text }) => text).join('\n');

  const pieces: Piece[] = [];
  const places: number[] = [];
  let last: Piece | null = null;
  let from: unknown = null;
  let after = -1;
  page.forEach(({ text, unit, place }, i) => {
    const at = inArticle.take(text);
    if (at !== undefined || (text.length >= findable && whole.includes(text))) {
      after = Math.max(after, at ?? -1);
      places.push(after);
      last = null;
      return;
    }
    places.push(after);
    const piece = byPass.take(text);
    const source = piece ?? unit;
    if (last !== null && from === source) {
      last.removal.text += `\n${text}`;
      last.to = i + 1;
      return;
    }
    const removal: Removal = piece
      ? { pass: piece.pass, reason: piece.reason, kind: piece.kind, after, text }
      : { pass: 'choose', reason: place, kind: 'clutter', after, text };
    last = { removal, from: i, to: i + 1 };
    from = source;
    pieces.push(last);
  });
  return { pieces, places };
};
