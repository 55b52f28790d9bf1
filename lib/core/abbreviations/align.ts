import { costs } from './costs.ts';
import type { Letter, Letters, Part } from './letters.ts';
import { entryCost, isFirst, mayBegin, skipCost, trailCost } from './steps.ts';
import { beginsSyllable } from './syllables.ts';
import { numberWords } from './word-tables.ts';

/** Where an abbreviation's letters were found: the parts from `from` to `to` (both included), and what it cost. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** Which ends of the stretch the expansion has to reach. */
export type Reach = 'start' | 'end' | 'both';

/** The cheapest way to the letter `place` so far, and the part it begins with. */
interface Way {
  readonly cost: number;
  readonly from: number;
  readonly place: number;
}

const sums = (parts: readonly Part[], of: (part: Part) => number): number[] => {
  const sum = [0];
  for (const part of parts) sum.push((sum.at(-1) as number) + of(part));
  return sum;
};

const better = (a: { cost: number; from: number }, b: { cost: number; from: number } | undefined): boolean =>
  !b || a.cost < b.cost - 1e-9 || (a.cost < b.cost + 1e-9 && a.from > b.from);

const cheaper = (a: Way | undefined, b: Way | undefined): Way | undefined => (a && (!b || !better(b, a)) ? a : b);

/** Letters of the text that a letter of the abbreviation may stand for. A digit may stand for a number that is said. */
const placesOf = (wanted: string, { letters, parts }: Letters): number[] => {
  const found: number[] = [];
  for (let k = 0; k < letters.length; k++) {
    const { letter, at, part } = letters[k] as Letter;
    if (letter === wanted || (at === 0 && numberWords[parts[part]?.word ?? ''] === wanted)) found.push(k);
  }
  return found;
};

/** The ways on to the next letter, in order of the text. Each place is looked at once, so that the cost grows with their number only. */
const goOn = (ways: readonly Way[], wanted: string, text: Letters, skipped: readonly number[], most: number): Way[] => {
  const { letters, parts } = text;
  const next: Way[] = [];
  // The best way that ends in an earlier part, less what is skipped up to there; the best that ends in this part; the one just before.
  let earlier: Way | undefined;
  let here: Way | undefined;
  let hereIn = -1;
  let k = 0;
  const moveTo = (part: number): void => {
    if (part === hereIn) return;
    if (here) earlier = cheaper(earlier, { ...here, cost: here.cost - (skipped[hereIn + 1] as number) });
    here = undefined;
    hereIn = part;
  };
  for (const place of placesOf(wanted, text)) {
    const { part, at } = letters[place] as Letter;
    let before: Way | undefined;
    for (; k < ways.length && (ways[k] as Way).place < place; k++) {
      before = ways[k] as Way;
      moveTo((letters[before.place] as Letter).part);
      here = cheaper(here, before);
    }
    moveTo(part);
    const within = parts[part] as Part;
    const syllable = beginsSyllable(within.word, at);
    const to = (way: Way | undefined, step: number): Way | undefined => way && { cost: way.cost + step, from: way.from, place };
    let best = to(earlier, (skipped[part] as number) + entryCost(within, at, syllable));
    best = cheaper(best, to(here, syllable ? costs.syllable : costs.laterInWord));
    if (here && before?.place === place - 1) best = cheaper(best, to(before, costs.nextInWord));
    if (best && best.cost <= most) next.push(best);
  }
  return next;
};

/**
 * Lays the letters of an abbreviation on a stretch of text, in order, at the least cost (`costs.ts`), which is `most` or less;
 * of two ways that cost the same, the one that begins later. The first letter is always that of a word or of a part of one. After Schwartz & Hearst 2003, who take the nearest
 * letters from right to left; here all ways are weighed against each other.
 */
export function align(short: string, text: Letters, reach: Reach, most: number): Alignment | undefined {
  const { letters, parts } = text;
  if (parts.length === 0 || short === '') return undefined;
  const skipped = sums(parts, skipCost);
  const trailing = sums(parts, trailCost);
  const between = (sum: readonly number[], from: number, to: number): number => (sum[to] as number) - (sum[from] as number);

  let ways: Way[] = [];
  for (const place of placesOf(short.charAt(0), text)) {
    const { part, at } = letters[place] as Letter;
    if (reach !== 'end' && part > 0) break;
    const { word, opensWord } = parts[part] as Part;
    if (isFirst(word, at) && mayBegin(parts, part)) ways.push({ cost: opensWord ? costs.word : costs.startsInWord, from: part, place });
  }
  for (let i = 1; i < short.length && ways.length > 0; i++) ways = goOn(ways, short.charAt(i), text, skipped, most);

  let best: Alignment | undefined;
  for (const { cost, from, place } of ways) {
    const { part } = letters[place] as Letter;
    const way =
      reach === 'start' ? { from, to: part, cost } : { from, to: parts.length - 1, cost: cost + between(trailing, part + 1, parts.length) };
    if (way.cost <= most && better(way, best)) best = way;
  }
  return best;
}
