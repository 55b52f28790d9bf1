import { clauseBefore, trimmed, windowOf } from './clause.ts';
import { mostStrictCost } from './costs.ts';
import { type Cue, longThenShort, shortThenLong } from './cues.ts';
import type { Range } from './definition.ts';
import type { Pair } from './pair.ts';
import { lettersOfShort, looksShort } from './short-form.ts';
import { type Fit, weigh } from './weigh.ts';

const SHORT = "([\\p{L}\\p{N}](?:[\\p{L}\\p{N}/’'.-]{0,12}[\\p{L}\\p{N}])?)(?![\\p{L}\\p{N}])";
const MARKS = '["“”‘’]{0,2}';
const ARTICLE = '(?:(?:the|an?)\\s)?';

const finders = (cues: readonly Cue[], source: (cue: Cue) => string): { cue: Cue; pattern: RegExp }[] =>
  cues.map((cue) => ({ cue, pattern: new RegExp(source(cue), 'dgu') }));

const shortLast = finders(longThenShort, ({ between, after = '' }) => `${between}\\s${ARTICLE}${MARKS}${SHORT}${MARKS}(?=${after})`);
const shortFirst = finders(
  shortThenLong,
  ({ between, before = '' }) => `${before || '(?<![\\p{L}\\p{N}])'}${MARKS}${SHORT}${MARKS}${between}\\s${MARKS}${ARTICLE}${MARKS}`,
);

const fits = (printed: string, { strict }: Cue, fit: Fit | undefined): fit is Fit =>
  fit !== undefined && (!strict || fit.cost <= mostStrictCost(lettersOfShort(printed).length));

/** "CT, PET, MRI" lists abbreviations and explains none. */
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const CLAUSE_END = /[;,)\]]|[.!?](?:\s|$)|\s[–—]\s/;

/** From `start` to the end of the clause. A comma ends it only where the expansion fills its clause. */
const clauseFrom = (text: string, start: number, short: string): Range => {
  const rest = text.slice(start, start + windowOf(short.length));
  const length = rest.search(CLAUSE_END);
  return trimmed(text, { start, end: start + (length < 0 ? rest.length : length) });
};

const places = function* (text: string, finder: { pattern: RegExp }): Generator<{ whole: Range; short: Range; printed: string }> {
  for (const { 1: printed = '', index, 0: all, indices } of text.matchAll(finder.pattern)) {
    const [start, end] = indices?.[1] ?? [0, 0];
    if (looksShort(printed)) yield { whole: { start: index, end: index + all.length }, short: { start, end }, printed };
  }
};

/** Abbreviations that are explained outside brackets: "MRI stands for magnetic resonance imaging". */
export const pairsInRunningText = (text: string): Pair[] => {
  const found: Pair[] = [];
  for (const finder of shortLast)
    for (const { whole, short, printed } of places(text, finder)) {
      const before = clauseBefore(text, whole.start, printed);
      if (finder.cue.strict && looksShort(lastWord(text.slice(before.start, before.end)))) continue;
      const fit = weigh(text, printed, before, 'end');
      if (fits(printed, finder.cue, fit)) found.push({ short, long: fit.at, cost: fit.cost });
    }
  for (const finder of shortFirst)
    for (const { whole, short, printed } of places(text, finder)) {
      const fit = weigh(text, printed, clauseFrom(text, whole.end, printed), finder.cue.whole ? 'both' : 'start');
      if (fits(printed, finder.cue, fit)) found.push({ short, long: fit.at, cost: fit.cost });
    }
  return found;
};
