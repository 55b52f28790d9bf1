import { costs } from './costs.ts';
import type { Letter, Letters, Part } from './letters.ts';
import { beginsSyllable } from './syllables.ts';
import { afterLatinIn, kindWords, linkWords, neverFirst, numberWords } from './word-tables.ts';

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

const isNumber = ({ word }: Part): boolean => /^\d/.test(word);

const skipCost = (part: Part): number => {
  const comma = part.afterComma ? costs.comma : 0;
  if (linkWords.has(part.word)) return costs.skippedLink + comma;
  if (isNumber(part)) return costs.skippedNumber + comma;
  if (!part.opensWord) return costs.skippedPart + comma;
  return (kindWords.has(part.word) ? costs.skippedKind : costs.skippedWord) + costs.word + comma;
};

const trailCost = (part: Part): number => {
  if (linkWords.has(part.word)) return costs.skippedLink;
  if (!part.opensWord || part.word.length === 1 || isNumber(part)) return costs.trailingPart;
  return (part.capital && part.word.length > 3) || kindWords.has(part.word) ? costs.trailingKind : costs.trailingWord;
};

const sums = (parts: readonly Part[], of: (part: Part) => number): number[] => {
  const sum = [0];
  for (const part of parts) sum.push((sum.at(-1) as number) + of(part));
  return sum;
};

/** The E of "oesophagus" and the X of "extended" stand for their words as first letters do. */
const isFirst = (word: string, at: number): boolean => at === 0 || (at === 1 && /^(?:oe|ex)/.test(word));

const mayBegin = (parts: readonly Part[], part: number): boolean =>
  !neverFirst.has(parts[part]?.word ?? '') || afterLatinIn.has(parts[part + 1]?.word ?? '');

const better = (a: { cost: number; from: number }, b: { cost: number; from: number } | undefined): boolean =>
  !b || a.cost < b.cost - 1e-9 || (a.cost < b.cost + 1e-9 && a.from > b.from);

const cheaper = (a: Way | undefined, b: Way | undefined): Way | undefined => (a && (!b || !better(b, a)) ? a : b);

/** What it costs to go on with a letter of a part of which no letter is used yet. */
const entryCost = ({ word, opensWord, afterComma }: Part, at: number, syllable: boolean): number => {
  const plain = (opensWord ? costs.word : 0) + (afterComma ? costs.comma : 0);
  if (!isFirst(word, at)) return plain + (syllable ? costs.syllableOfNewWord : costs.insideNewWord);
  return plain + (linkWords.has(word) ? costs.usedLink : 0);
};

/** Letters of the text that a letter of the abbreviation may stand for. A digit may stand for a number that is said. */
const placesOf = (wanted: string, { letters, parts }: Letters): number[] => {
  const found: number[] = [];
  for (let k = 0; k < letters.length; k++) {
    const { letter, at, part } = letters[k] as Letter;
    if (letter === wanted || (at === 0 && numberWords[parts[part]?.word ?? ''] === wanted)) found.push(k);
  }
  return found;
};

/**
 * Lays the letters of an abbreviation on a stretch of text, in order, at the least cost (`costs.ts`), which is `most` or less; of two ways that cost the same, the
 * one that begins later. The first letter is always that of a word or of a part of one. After Schwartz & Hearst 2003, who take the nearest
 * letters from right to left; here all ways are weighed against each other.
 */
export function align(short: string, text: Letters, reach: Reach, most: number): Alignment | undefined {
  const { letters, parts } = text;
  if (parts.length === 0 || short === '') return undefined;
  const skipped = sums(parts, skipCost);
  const trailing = sums(parts, trailCost);
  const between = (sum: readonly number[], from: number, to: number): number => (sum[to] as number) - (sum[from] as number);

  const outOf = (way: Way | undefined, part: number): Way | undefined => way && { ...way, cost: way.cost - (skipped[part + 1] as number) };

  let ways: Way[] = [];
  for (const place of placesOf(short.charAt(0), text)) {
    const { part, at } = letters[place] as Letter;
    if (reach !== 'end' && part > 0) break;
    const { word, opensWord } = parts[part] as Part;
    if (isFirst(word, at) && mayBegin(parts, part)) ways.push({ cost: opensWord ? costs.word : costs.startsInWord, from: part, place });
  }
  for (let i = 1; i < short.length && ways.length > 0; i++) {
    const next: Way[] = [];
    // The best of the ways so far that end in an earlier part, its skipped parts not yet counted, and of those that end in this one.
    let earlier: Way | undefined;
    let here: Way | undefined;
    let herePart = -1;
    let k = 0;
    for (const place of placesOf(short.charAt(i), text)) {
      const { part, at } = letters[place] as Letter;
      let right: Way | undefined;
      for (; k < ways.length && (ways[k] as Way).place < place; k++) {
        const way = ways[k] as Way;
        const { part: last } = letters[way.place] as Letter;
        if (last !== herePart) {
          earlier = cheaper(earlier, outOf(here, herePart));
          here = undefined;
          herePart = last;
        }
        here = cheaper(here, way);
        right = way;
      }
      if (herePart < part) {
        earlier = cheaper(earlier, outOf(here, herePart));
        here = undefined;
        herePart = part;
      }
      const syllable = beginsSyllable((parts[part] as Part).word, at);
      let best = earlier && {
        ...earlier,
        cost: earlier.cost + (skipped[part] as number) + entryCost(parts[part] as Part, at, syllable),
        place,
      };
      if (here) best = cheaper(best, { ...here, cost: here.cost + (syllable ? costs.syllable : costs.laterInWord), place });
      if (right && right.place === place - 1 && (letters[right.place] as Letter).part === part)
        best = cheaper(best, { ...right, cost: right.cost + costs.nextInWord, place });
      if (best && best.cost <= most) next.push(best);
    }
    ways = next;
  }

  let best: Alignment | undefined;
  for (const { cost, from, place } of ways) {
    const { part } = letters[place] as Letter;
    const way =
      reach === 'start' ? { from, to: part, cost } : { from, to: parts.length - 1, cost: cost + between(trailing, part + 1, parts.length) };
    if (way.cost <= most && better(way, best)) best = way;
  }
  return best;
}
