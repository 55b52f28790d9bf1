import type { Definition } from './definition.ts';
import { pairsInBrackets } from './in-brackets.ts';
import { pairsInRunningText } from './in-running-text.ts';
import type { Pair } from './pair.ts';

/**
 * The abbreviations a text explains itself, in order of the text: "magnetic resonance imaging (MRI)". `text` is one block of an article.
 * After Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003.
 */
export function findDefinitions(text: string): Definition[] {
  const byPlace = new Map<number, Pair>();
  for (const pair of [...pairsInBrackets(text), ...pairsInRunningText(text)]) {
    const known = byPlace.get(pair.short.start);
    if (!known || pair.cost < known.cost) byPlace.set(pair.short.start, pair);
  }
  return [...byPlace.values()]
    .sort((a, b) => a.short.start - b.short.start)
    .map(({ short, long }) => ({
      abbreviation: text.slice(short.start, short.end),
      expansion: text.slice(long.start, long.end),
      abbreviationAt: short,
      expansionAt: long,
    }));
}
