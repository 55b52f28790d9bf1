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
 * @returns the removals in the order of the page; neighbours of one pass and box are one piece
 */
export const account = (
  page: readonly Accounted[],
  shown: readonly { text: string; index: number }[],
  taken: readonly Taken[],
): Removal[] => {
  const inArticle = stock<number>();
  for (const { text, index } of shown) inArticle.add(text, index);
  const byPass = stock<Taken>();
  for (const piece of taken) for (const line of piece.lines) byPass.add(line, piece);
  const whole = shown.map(({ text }) => text).join('\n');

  const removals: Removal[] = [];
  let last: Removal | null = null;
  let from: unknown = null;
  let after = -1;
  for (const { text, unit, place } of page) {
    const at = inArticle.take(text);
    if (at !== undefined || (text.length >= findable && whole.includes(text))) {
      after = Math.max(after, at ?? -1);
      last = null;
      continue;
    }
    const piece = byPass.take(text);
    const source = piece ?? unit;
    if (last !== null && from === source) {
      last.text += `\n${text}`;
      continue;
    }
    last = piece
      ? { pass: piece.pass, reason: piece.reason, kind: piece.kind, after, text }
      : { pass: 'choose', reason: place, kind: 'clutter', after, text };
    from = source;
    removals.push(last);
  }
  return removals;
};
