// npm run bench:marks [-- --browser chromium]: what marks add to showing a long article at first, and what many of them add to opening a card.
// Needs a build (npm run build).

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Shown } from './bench/in-page-marks.ts';
import { glossaryFiles, markupOf } from './bench/marks-data.ts';
import { openingCards } from './bench/opening-cards.ts';
import { type Kind, openQuietly } from './bench/quiet-browser.ts';
import { median, quantile } from './bench/stats.ts';

const words = 10_000;
const rounds = { counted: 15, before: 3 };
const aims = { share: 0.15, marks: 1.3 };

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const kinds: Kind[] = values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];

const style = ['tokens', 'reader']
  .map((name) => readFileSync(new URL(`../components/styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');
const html = markupOf(words);
const { index, senses, parts } = glossaryFiles();
const milliseconds = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} ms (${quantile(times, 0.25).toFixed(1)} to ${quantile(times, 0.75).toFixed(1)})`;

/** How much longer the median of some runs is, in percent. */
const more = (times: readonly number[], than: readonly number[]): string =>
  `${Math.round((median(times) / median(than) - 1) * 100)} % more`;

const firstPaint = async (kind: Kind): Promise<void> => {
  const browser = await openQuietly(kind, 'in-page-marks.ts');
  const times: Record<'plain' | 'drawn' | 'finding' | 'all', number[]> = { plain: [], drawn: [], finding: [], all: [] };
  let marks = { early: 0, all: 0 };
  for (let round = -rounds.before; round < rounds.counted; round++) {
    for (const withMarks of round % 2 ? [true, false] : [false, true]) {
      // A fresh document: its code has never run, as in a reader that opens.
      await browser.load(`<!doctype html><style>${style}</style><body><main class="sheet"></main>`, 'https://bench.example/');
      await browser.call('setUp', html, index, senses, parts);
      const shown = (await browser.call('show', withMarks)) as Shown;
      if (round < 0) continue;
      if (!withMarks) times.plain.push(shown.ms);
      else {
        times.drawn.push(shown.ms - shown.finding);
        times.finding.push(shown.finding);
        times.all.push(shown.ms);
        marks = shown;
      }
    }
  }
  await browser.close();
  console.log(`  ${words.toLocaleString('en')} words put into the document and laid out: ${milliseconds(times.plain)}`);
  console.log(
    `  with ${marks.early} of ${marks.all} marks drawn, which are on the screen: ${milliseconds(times.drawn)}, ` +
      `${more(times.drawn, times.plain)} (aim: at most ${aims.share * 100} %)`,
  );
  console.log(
    `  finding the terms, which the reader does in slices: ${milliseconds(times.finding)}; all before the paint: ${more(times.all, times.plain)}`,
  );
};

const cards = async (kind: Kind): Promise<void> => {
  const few = await openingCards(kind, 100);
  const many = await openingCards(kind, 10_000);
  for (const { marks, times } of [few, many]) console.log(`  a card with ${marks.toLocaleString('en')} marks: ${milliseconds(times)}`);
  console.log(`  ${(median(many.times) / median(few.times)).toFixed(2)} x (aim: at most ${aims.marks})`);
};

for (const kind of kinds) {
  console.log(kind);
  await firstPaint(kind);
  await cards(kind);
}
