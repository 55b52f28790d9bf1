import { table } from '../score/table.ts';
import { growthPage, growthShapes } from './growth-shapes.ts';
import { measure } from './measure.ts';
import type { QuietBrowser } from './quiet-browser.ts';
import { median, slope } from './stats.ts';

const sizes = [500, 1_000, 2_000, 4_000, 8_000];
const rounds = 5;
const compared = ['plainly', 'readability'] as const;

/** Prints the exponent with which the time grows from 500 to 8,000 blocks, by shape of article, and the times at both ends. */
export const printGrowth = async (browser: QuietBrowser, random: () => number): Promise<void> => {
  const rows: string[][] = [];
  for (const [name, shape] of Object.entries(growthShapes)) {
    const medians: Record<(typeof compared)[number], number[]> = { plainly: [], readability: [] };
    for (const size of sizes) {
      await browser.load(growthPage(shape, size));
      const times = await measure(browser, compared, rounds, random);
      for (const who of compared) medians[who].push(times ? median(times[who]) : Number.NaN);
    }
    const cells = compared.flatMap((who) => {
      const points = medians[who].map((ms, i) => [Math.log(sizes[i] ?? 1), Math.log(ms)] as const);
      return [slope(points).toFixed(2), `${medians[who][0]?.toFixed(0)} → ${medians[who].at(-1)?.toFixed(0)}`];
    });
    rows.push([name, ...cells]);
  }
  console.log(table(['500 to 8,000 blocks', 'Plainly, exponent', 'ms', 'Readability, exponent', 'ms'], rows));
};
