import type { ContextWord } from './context.ts';
import { type Against, type Place, places, reach } from './cues.ts';
import { fitsAt, fitsBetween } from './find-pattern.ts';
import type { Step } from './pattern.ts';
import type { Sense } from './senses.ts';

/** What is known where a word stands. */
export interface Standing {
  readonly words: readonly ContextWord[];
  /** The word itself: places of its first and last word in `words`. */
  readonly first: number;
  readonly last: number;
  /** Whether a pattern of one word is met anywhere in the article. */
  readonly isTopic: (step: Step) => boolean;
}

/** Cues an everyday word needs, and those an abbreviation needs, to be taken in a sense. */
const needed = { word: 2, abbreviation: 1 };
/** The article as a whole never says more than this. */
const mostByTopic = 2;

const fitsPlace = (place: Place | Against, steps: readonly Step[], { words, first, last }: Standing): boolean => {
  const sentence = words[first]?.sentence ?? 0;
  const between = (from: number, to: number): boolean => fitsBetween(steps, words, { from, to, skipFrom: first, skipTo: last }, sentence);
  if (place === 'left') return fitsAt(steps, words, first - 1, -1, sentence);
  if (place === 'right') return fitsAt(steps, words, last + 1, 1, sentence);
  if (place === 'before') return between(first - reach, first - 1);
  if (place === 'after') return between(last + 1, last + reach);
  return between(startOf(words, first), words.length - 1);
};

/** The first word of the sentence of the word at `at`. */
const startOf = (words: readonly ContextWord[], at: number): number => {
  let start = at;
  while (start > 0 && words[start - 1]?.sentence === words[at]?.sentence) start--;
  return start;
};

/** What the cues of a sense add up to where the word stands, or null where something next to it rules the sense out. */
export const weigh = ({ cues, isUsual }: Sense, standing: Standing): number | null => {
  const count = (place: Place | Against, patterns: readonly (readonly Step[])[] = []): number =>
    patterns.filter((steps) => fitsPlace(place, steps, standing)).length;
  if (count('left', cues.not?.left) + count('right', cues.not?.right) > 0) return null;
  let sum = isUsual ? needed.word : 0;
  for (const place of Object.keys(places) as Place[]) if (place !== 'topic') sum += places[place] * count(place, cues[place]);
  const topics = (cues.topic ?? []).filter((steps) => steps.every(standing.isTopic)).length;
  return sum + Math.min(mostByTopic, topics * places.topic) - places.near * count('near', cues.not?.near);
};

/**
 * The sense a word has where it stands. `null`: an everyday sense, nothing to mark. A list: an abbreviation that may mean each of these,
 * with nothing near to tell which.
 */
export const chooseSense = (senses: readonly Sense[], standing: Standing, isAbbreviation: boolean): Sense | readonly Sense[] | null => {
  const [only] = senses;
  if (only && senses.length === 1 && Object.keys(only.cues).length === 0) return only;
  const weighed = senses
    .map((sense) => ({ sense, weight: weigh(sense, standing) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => b.weight - a.weight);
  const [best] = weighed;
  if (!best) return null;
  const least = isAbbreviation ? needed.abbreviation : needed.word;
  const isAhead = weighed.every(
    ({ sense, weight }) => weight < best.weight || sense === best.sense || (sense.isPlain && best.sense.isPlain),
  );
  if (best.weight >= least && (!isAbbreviation || isAhead)) return best.sense.isPlain ? null : best.sense;
  if (!isAbbreviation) return null;
  const open = weighed.filter(({ weight }) => weight > Number.NEGATIVE_INFINITY).map(({ sense }) => sense);
  if (open.every(({ isPlain }) => isPlain)) return null;
  const [last] = open;
  return last && open.length === 1 ? last : open;
};

/** Words of the article that must speak for a sense before it is taken for them alone, and how many times more than for any other. */
const articleNeeds = { words: 2, timesOthers: 2 } as const;

/** The sense an abbreviation has in an article where nothing near a mention tells: the one that far more of the article's words speak for. */
export const senseOfArticle = (senses: readonly Sense[], isTopic: Standing['isTopic']): Sense | null => {
  const counted = senses
    .map((sense) => ({ sense, count: (sense.cues.near ?? []).filter((steps) => steps.every(isTopic)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counted;
  if (!best || best.count < articleNeeds.words) return null;
  return best.count >= articleNeeds.timesOthers * (second?.count ?? 0) ? best.sense : null;
};
