import type { Who } from './in-page.ts';
import type { QuietBrowser } from './quiet-browser.ts';
import { shuffled } from './random.ts';

/** Readability twice: what the second says of the first is what the machine adds. */
const runners = { readability: 'readability', again: 'readability', plainly: 'plainly', defuddle: 'defuddle' } as const satisfies Record<
  string,
  Who
>;
export type Runner = keyof typeof runners;

/** Milliseconds of each run by runner; run i of each is of the same round. */
export type Times = Record<Runner, number[]>;

/**
 * Times runners on the page in front, in rounds, each in a new order.
 * @param warmUps rounds before them that are not counted: they are spent on compiling
 * @returns `null` when one of them finds nothing on the page: then there is nothing to compare
 */
export const measure = async (
  browser: QuietBrowser,
  names: readonly Runner[],
  { rounds, warmUps }: { rounds: number; warmUps: number },
  random: () => number,
): Promise<Times | null> => {
  const times: Times = { readability: [], again: [], plainly: [], defuddle: [] };
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of shuffled(names, random)) {
      const { ms, words } = (await browser.call('time', runners[name])) as { ms: number; words: number };
      if (words === 0) return null;
      if (round >= 0) times[name].push(ms);
    }
  }
  return times;
};
