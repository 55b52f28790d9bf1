// npm run bench:marks [-- --browser chromium]: what marks add to the first paint of a long article, and what many of them add to opening a card.
// Needs a build (npm run build).
import { parseArgs } from 'node:util';
import { firstPaints } from './bench/first-paint.ts';
import { openingCards } from './bench/opening-cards.ts';
import { median, quantile } from './bench/stats.ts';
import type { Kind } from './browsers/places.ts';

const words = 10_000;
const marks = { few: 100, many: 10_000 };
const aims = { share: 15, marks: 1.3 };

const milliseconds = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} ms (${quantile(times, 0.25).toFixed(1)} to ${quantile(times, 0.75).toFixed(1)})`;

const firstPaint = async (kind: Kind): Promise<void> => {
  const { plain, marked } = await firstPaints(kind, words);
  const without = plain.map(({ ms }) => ms);
  const drawn = marked.map(({ ms }) => ms);
  const finding = marked.map((one) => one.finding);
  const more = Math.round((median(drawn) / median(without) - 1) * 100);
  const { early = 0, all = 0 } = marked[0] ?? {};
  console.log(`  ${words.toLocaleString('en')} words, from markup to paint: ${milliseconds(without)}`);
  console.log(
    `  with the ${early} of ${all} marks that are on the screen: ${milliseconds(drawn)}, ${more} % more (aim: at most ${aims.share} %)`,
  );
  console.log(`  not counted, as the reader does it in slices beside the paint: finding the terms, ${milliseconds(finding)}`);
};

const cards = async (kind: Kind): Promise<void> => {
  const times: Record<'few' | 'many', number[]> = { few: [], many: [] };
  // Twice, in turned order: what else the machine does then counts for both.
  for (const which of ['few', 'many', 'many', 'few'] as const) times[which].push(...(await openingCards(kind, marks[which])));
  for (const which of ['few', 'many'] as const)
    console.log(`  a card with ${marks[which].toLocaleString('en')} marks: ${milliseconds(times[which])}`);
  console.log(`  ${(median(times.many) / median(times.few)).toFixed(2)} times (aim: at most ${aims.marks})`);
};

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const kinds: Kind[] = values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
for (const kind of kinds) {
  console.log(kind);
  await firstPaint(kind);
  await cards(kind);
}
