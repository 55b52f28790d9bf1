// npm run bench:extract [-- CORPUS_DIR] [--browser chromium] [--growth | --passes]: what extraction costs in real browsers.
import { parseArgs } from 'node:util';
import { type BenchPage, benchPages } from './bench/bench-pages.ts';
import { composePage } from './bench/compose-page.ts';
import { printGrowth } from './bench/growth.ts';
import { measure, type Times } from './bench/measure.ts';
import { printCosts } from './bench/print-costs.ts';
import { printRatios } from './bench/print-ratios.ts';
import { type Kind, openQuietly, type QuietBrowser } from './bench/quiet-browser.ts';
import { randomFrom } from './bench/random.ts';

/** Rounds a page; each runs every extractor once, in a new order. */
const rounds = { rounds: 11, warmUps: 3 };
const seed = 20261123;

const printTimes = async (browser: QuietBrowser, pages: readonly BenchPage[]): Promise<void> => {
  const random = randomFrom(seed);
  const measured: { name: string; times: Times }[] = [];
  for (const { name, html, url } of pages) {
    await browser.load(html, url);
    const times = await measure(browser, ['readability', 'again', 'plainly', 'defuddle'], rounds, random);
    if (times) measured.push({ name, times });
    else console.log(`${name}: left out, one of them finds no article`);
  }
  printRatios(measured);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, growth: { type: 'boolean' }, passes: { type: 'boolean' } },
});
const kinds: Kind[] = values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
if (values.passes) {
  const browser = await openQuietly('chromium', 'in-page.ts');
  await printCosts(browser, composePage(10_000, 10_000)).finally(() => browser.close());
} else {
  for (const kind of kinds) {
    const browser = await openQuietly(kind, 'in-page.ts');
    console.log(`\n${kind}\n`);
    const run = values.growth ? printGrowth(browser, randomFrom(seed)) : printTimes(browser, benchPages(positionals[0]));
    await run.finally(() => browser.close());
  }
}
