import { table } from '../score/table.ts';
import { bundle } from './bundle.ts';
import { costByFunction } from './cost-by-function.ts';
import type { QuietBrowser } from './quiet-browser.ts';

const runs = 10;
const rowsShown = 45;

/** Prints where the time of `extract` goes on a page: milliseconds a run by function, with what it calls and in itself. */
export const printCosts = async (browser: QuietBrowser, html: string): Promise<void> => {
  await browser.load(html);
  const repeat = async (): Promise<void> => {
    for (let i = 0; i < runs; i++) await browser.call('time', 'plainly');
  };
  await repeat();
  if (!browser.profile) throw new Error('This browser cannot say where its time goes.');
  const costs = costByFunction(await browser.profile(repeat), await bundle('in-page.ts'));
  const whole = costs.find(({ name }) => name.endsWith('in-page: time'))?.total ?? 0;
  const rows = costs
    .filter(({ name, total }) => total > whole * 0.01 && total <= whole && !name.startsWith('browser: ('))
    .slice(0, rowsShown)
    .map(({ name, total, self }) => [name, (total / runs).toFixed(1), (self / runs).toFixed(1), `${Math.round((total / whole) * 100)} %`]);
  console.log(table(['function', 'ms with calls', 'ms in itself', 'share'], rows));
};
