import type { CaseScore } from './score-case.ts';

/** The mean of the numbers that are there; `null` when none is. */
export const mean = (numbers: readonly (number | null)[]): number | null => {
  const there = numbers.filter((number) => number !== null);
  return there.length ? there.reduce((sum, number) => sum + number, 0) / there.length : null;
};

/** The figures of a whole corpus. `low` is the share of pages under .8. */
export type Totals = Record<keyof CaseScore | 'low', number | null>;

/**
 * Sums a corpus up. F1 is that of the mean precision and recall for shingles, as scrapinghub counts it, and the mean over the pages for
 * words, as WCXB counts it.
 */
export const totals = (metric: 'shingle' | 'words', scores: readonly CaseScore[]): Totals => {
  const of = (key: keyof CaseScore): number | null => mean(scores.map((score) => score[key]));
  const [precision, recall] = [of('precision'), of('recall')];
  const together = precision !== null && recall !== null && precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : null;
  return {
    f1: metric === 'shingle' ? together : of('f1'),
    precision,
    recall,
    exact: of('exact'),
    low: mean(scores.map(({ f1 }) => Number(f1 < 0.8))),
    with: of('with'),
    without: of('without'),
    title: of('title'),
    byline: of('byline'),
  };
};
