import type { Entry } from '../../lib/core/glossary/entry.ts';
import { hardnessOf, rarest } from '../../lib/core/glossary/levels.ts';
import { senseKey } from '../../lib/core/senses/sense-key.ts';
import { bases } from '../../lib/core/text/bases.ts';
import { tokens } from '../../lib/core/text/tokens.ts';
import { everydayWords } from './word-tables.ts';

/** Words heard in all of SUBTLEX-US, in millions. */
const HEARD = 49.7;

/** Folded word → how often it is heard, on the Zipf scale (van Heuven et al. 2014): ten to that power times in a thousand million words. */
export const zipfValues = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { word, count } of everydayWords(Number.POSITIVE_INFINITY)) counts.set(word, (counts.get(word) ?? 0) + count);
  return new Map([...counts].map(([word, count]) => [word, Math.log10(count / HEARD) + 3]));
};

/** Endings that make a word of another which is as easy to read, or nearly: "hospitalization". What each takes off the Zipf value. */
const CLEAR_ENDINGS: readonly (readonly [ending: RegExp, stems: readonly string[], harder: number])[] = [
  [/ization$/, ['', 'e'], 0.5],
  [/iness$/, ['y'], 0.5],
  [/ness$/, [''], 0.5],
  [/ability$/, ['able'], 0.5],
];

/** How often a word is heard, itself, in another form, or as the word it is clearly made of. */
const heardAs = (word: string, zipf: ReadonlyMap<string, number>): number => {
  const own = bases(word).flatMap((base) => [
    zipf.get(base) ?? rarest,
    ...CLEAR_ENDINGS.flatMap(([ending, stems, harder]) =>
      ending.test(base) ? stems.map((stem) => (zipf.get(base.replace(ending, stem)) ?? rarest) - harder) : [],
    ),
  ]);
  return Math.max(rarest, ...own);
};

/** How hard an entry is: by the rarest of its words, in any of the forms it may be made of. */
export const hardness = (
  { term, say, kind }: Entry,
  zipf: ReadonlyMap<string, number>,
  ambiguous: ReadonlyMap<string, unknown>,
): number => {
  const words = tokens(term).map(({ word }) => word);
  const heard = words.map((word) => heardAs(word, zipf));
  const syllables = say === undefined ? 0 : Math.max(...say.split(' ').map((spoken) => spoken.split('-').length));
  const isFalseFriend = words.some((word) => ambiguous.has(senseKey(word)));
  return hardnessOf({ zipf: Math.min(...heard), words: words.length, syllables, kind, isFalseFriend });
};
