import { eachEntry } from './each-entry.ts';

/** [pattern, what it is]: figures about fate, doses, prices, dates. */
export const FIGURES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\d[\d.,]*\s*(?:%|percent|per cent)/i, 'a percentage'],
  [
    /\b(?:\d+|one|two|three|four|five|nine) (?:in|out of)(?: every)? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b/i,
    'how common it is',
  ],
  [/\b(?:half|most|a third|a quarter) of (?:all )?(?:people|patients|women|men|children)\b/i, 'how common it is'],
  [/\d[\d.,]*\s*(?:mg|mcg|µg|g|ml|mL|units?|tablets?|pills?)\b/, 'a dose'],
  [/[$€£]\s*\d[\d.,]*/, 'a price'],
  [/\b(?:19|20)\d\d\b/, 'a date'],
  [/\b(?:five|ten|\d+)-year survival\b/i, 'a survival figure'],
];

/** No numbers about fate in `plain` and `more`. */
export const noFigures = eachEntry('figures', ({ plain, more = '' }) =>
  FIGURES.flatMap(([pattern, what]) => {
    const found = pattern.exec(`${plain} ${more}`)?.[0];
    return found ? [`"${found}" is ${what}; leave it out`] : [];
  }),
);
