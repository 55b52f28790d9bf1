import { table } from '../score/table.ts';
import { growthPage, growthShapes } from './growth-shapes.ts';
import { measure } from './measure.ts';
import type { QuietBrowser } from './quiet-browser.ts';
import { slope } from './stats.ts';

const sizes = [500, 1_000, 2_000, 4_000, 8_000];
const rounds = { rounds: 3, warmUps: 1 };

/** Of the rounds the fastest counts: what else the machine does only ever adds, and adds most to the long runs. */
const fastest = (times: readonly number[]): number => Math.min(...times);

const compared = ['plainly', 'readability'] as const;

/** Prints the exponent with which the time grows from 500 to 8,000 blocks, by shape of article, and the times at both ends. */
export const printGrowth = async (browser: QuietBrowser, random: () => number): Promise<void> => {
  const rows: string[][] = [];
  for (const [name, shape] of Object.entries(growthShapes)) {
    const best: Record<(typeof compared)[number], number[]> = { plainly: [], readability: [] };
    for (const size of sizes) {
      await browser.load(growthPage(shape, size));
      const times = await measure(browser, compared, rounds, random);
      for (const who of compared) best[who].push(times ? fastest(times[who]) : Number.NaN);
    }
    const cells = compared.flatMap((who) => {
      const points = best[who].map((ms, i) => [Math.log(sizes[i] ?? 1), Math.log(ms)] as const);
      return [slope(points).toFixed(2), `${best[who][0]?.toFixed(0)} → ${best[who].at(-1)?.toFixed(0)}`];
    });
    rows.push([name, ...cells]);
  }
  console.log(table(['500 to 8,000 blocks', 'Plainly, exponent', 'ms', 'Readability, exponent', 'ms'], rows));
};
