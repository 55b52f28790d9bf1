import { table } from '../score/table.ts';
import type { Runner, Times } from './measure.ts';
import { median, quantile } from './stats.ts';

const others = ['again', 'plainly', 'defuddle'] as const;

const ratios = (times: Times, runner: Runner): number[] => times[runner].map((ms, i) => ms / (times.readability[i] ?? Number.NaN));

/** The fastest run of each: what is left when the machine had something else to do in the other rounds. */
const leastRatio = (times: Times, runner: Runner): number => Math.min(...times[runner]) / Math.min(...times.readability, ...times.again);

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} (${quantile(values, 0.25).toFixed(2)}–${quantile(values, 0.75).toFixed(2)})`;

/** How far apart two runs of the same thing may be, by their medians on the middle half of the pages, before the figures are doubted. */
const steady = [0.9, 1.1] as const;

/**
 * Prints, for each page, how many times as long as Readability each takes: the median of the rounds, in brackets the middle half of them,
 * and the fastest runs against each other. Says so when Readability against itself was not steady.
 */
export const printRatios = (pages: readonly { name: string; times: Times }[]): void => {
  const rows = pages.map(({ name, times }) => [
    name,
    median(times.readability).toFixed(1),
    ...others.map((runner) => spread(ratios(times, runner))),
    ...(['plainly', 'defuddle'] as const).map((runner) => leastRatio(times, runner).toFixed(2)),
  ]);
  const all = [
    ...others.map((runner) => spread(pages.map(({ times }) => median(ratios(times, runner))))),
    ...(['plainly', 'defuddle'] as const).map((runner) => median(pages.map(({ times }) => leastRatio(times, runner))).toFixed(2)),
  ];
  const head = ['page', 'Readability, ms', 'Readability again ×', 'Plainly ×', 'Defuddle ×', 'Plainly, fastest ×', 'Defuddle, fastest ×'];
  console.log(table(head, [...rows, ['median of the pages', '', ...all]]));
  const control = pages.map(({ times }) => median(ratios(times, 'again')));
  if (quantile(control, 0.25) < steady[0] || quantile(control, 0.75) > steady[1])
    console.log(`\nThe machine was busy: Readability against itself came out at ${spread(control)}. Do not trust these figures.`);
};
