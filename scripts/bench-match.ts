// npm run bench:match [-- --browser chromium]: what finding terms costs, against a loop over the same text's character codes, in real browsers.
import { parseArgs } from 'node:util';
import { blocksOf, fullIndex, wordsIn } from './bench/match-data.ts';
import { type Kind, openQuietly } from './bench/quiet-browser.ts';
import { median } from './bench/stats.ts';

const size = { forms: 30_000, words: 10_000 };
/** Fresh documents, each with code that never ran before, as a reader that opens has it. */
const fresh = 15;
/** Runs in one document after it is compiled; each repeats, so that the clock's steps do not show. */
const warm = { runs: 15, repeats: 20 };
const aim = 4;

type Timed = Record<'loop' | 'match', number[]>;
const none = (): Timed => ({ loop: [], match: [] });
const ratio = ({ loop, match }: Timed): string => {
  const [one, other] = [median(loop), median(match)];
  return `loop ${one.toFixed(3)} ms, match ${other.toFixed(3)} ms: ${(other / one).toFixed(1)} x (aim: at most ${aim})`;
};

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const kinds: Kind[] = values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
const { bytes, real, forms } = fullIndex(size.forms);
const blocks = blocksOf(size.words);
const text = blocks.join('\n');
console.log(
  `${forms.toLocaleString('en')} forms (${real.toLocaleString('en')} real), index ${Math.round(bytes.length / 1024)} KB; ` +
    `${wordsIn(text).toLocaleString('en')} words, ${text.length.toLocaleString('en')} characters`,
);
for (const kind of kinds) {
  const browser = await openQuietly(kind, 'in-page-match.ts');
  const [first, later, opened, answers] = [none(), none(), [] as number[], new Set<number>()];
  const run = async (who: 'loop' | 'match', repeats: number, into: Timed): Promise<void> => {
    const { ms, answer } = (await browser.call('time', who, repeats)) as { ms: number; answer: number };
    into[who].push(ms);
    if (who === 'match') answers.add(answer);
  };
  const setUp = async (): Promise<void> => {
    await browser.load('<!doctype html><title>Bench</title>', 'https://bench.example/');
    opened.push((await browser.call('setUp', Buffer.from(bytes).toString('base64'), blocks)) as number);
  };
  for (let i = 0; i < fresh; i++) {
    await setUp();
    for (const who of i % 2 ? (['loop', 'match'] as const) : (['match', 'loop'] as const)) await run(who, 1, first);
  }
  for (let i = 0; i < warm.runs + 3; i++) {
    const into = i < 3 ? none() : later;
    for (const who of i % 2 ? (['loop', 'match'] as const) : (['match', 'loop'] as const)) await run(who, warm.repeats, into);
  }
  await browser.close();
  if (answers.size !== 1) throw new Error(`${kind}: not always as many matches: ${[...answers].join(', ')}`);
  console.log(`\n${kind}, ${[...answers][0]} matches, index opened in ${median(opened).toFixed(2)} ms`);
  console.log(`  first run in a document: ${ratio(first)}`);
  console.log(`  when compiled:           ${ratio(later)}`);
}
