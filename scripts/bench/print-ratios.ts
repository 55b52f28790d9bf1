import { table } from '../score/table.ts';
import type { Runner, Times } from './measure.ts';
import { median, quantile } from './stats.ts';

const ratios = (times: Times, runner: Runner): number[] => times[runner].map((ms, i) => ms / (times.readability[i] ?? Number.NaN));

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} (${quantile(values, 0.25).toFixed(2)}–${quantile(values, 0.75).toFixed(2)})`;

/** Prints, for each page, how many times as long as Readability each takes: median of the rounds, and the middle half of them. */
export const printRatios = (pages: readonly { name: string; times: Times }[]): void => {
  const runners = ['again', 'plainly', 'defuddle'] as const;
  const rows = pages.map(({ name, times }) => [
    name,
    median(times.readability).toFixed(1),
    ...runners.map((runner) => spread(ratios(times, runner))),
  ]);
  const all = runners.map((runner) => spread(pages.map(({ times }) => median(ratios(times, runner)))));
  console.log(
    table(['page', 'Readability, ms', 'Readability again ×', 'Plainly ×', 'Defuddle ×'], [...rows, ['median of the pages', '', ...all]]),
  );
};
