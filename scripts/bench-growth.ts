// npm run bench:growth: how the time of what reads an article's words grows with text made to be slow: eight times the text, how much longer.
import { findDefinitions } from '../lib/core/abbreviations/find-definitions.ts';
import { findOwnWords } from '../lib/core/own-words/find-own-words.ts';
import { splitWord } from '../lib/core/word-parts/split-word.ts';
import { median } from './bench/stats.ts';
import { table } from './score/table.ts';
import { wordPartsOfRepository } from './score/terms/word-parts.ts';

const [short, long] = [10_000, 80_000];
const runs = 7;
/** Growth in step with the length is 8; with its square, 64. */
const most = 24;

const termsIn = (text: string, every: number) =>
  Array.from({ length: Math.floor(text.length / every) }, (_, i) => ({ start: i * every, end: i * every + 12 }));
const listed = 'hypertension (a long word in, a long list of, words that is the and or) ';
const parts = wordPartsOfRepository();

/** [what reads it, what it is, the piece it repeats, the work]. */
const cases: readonly (readonly [reader: string, what: string, piece: string, work: (text: string) => unknown])[] = [
  [
    'definitions',
    'prose',
    'In a study of body mass index (BMI) we saw, on the whole, that blood pressure (BP) or pulse, or both, rose. ',
    findDefinitions,
  ],
  ['definitions', 'open brackets', '(', findDefinitions],
  ['definitions', 'open brackets with words', '(a ', findDefinitions],
  ['definitions', 'lists of capitals', 'AB, ', findDefinitions],
  ['definitions', 'quotation marks', '"', findDefinitions],
  ['definitions', 'cues', 'also called or known as ', findDefinitions],
  ['definitions', 'the same letter', 'aa aa aa aa aa aa, or AAAAAA ', findDefinitions],
  ['definitions', 'chemical names', 'x[a]-', findDefinitions],
  ['own words', 'no full stop', listed, (text) => findOwnWords(text, termsIn(text, listed.length))],
  ['word parts', 'one long word', 'an', (text) => splitWord(`${text}emia`, parts)],
];

const milliseconds = (work: () => unknown): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
const rows = cases.map(([reader, what, piece, work]) => {
  const [little, much] = [piece.repeat(short / piece.length), piece.repeat(long / piece.length)];
  const times: [number[], number[]] = [[], []];
  work(little);
  for (let i = 0; i < runs; i++) {
    times[0].push(milliseconds(() => work(little)));
    times[1].push(milliseconds(() => work(much)));
  }
  const [one, eight] = [median(times[0]), median(times[1])];
  // Below a tenth of a millisecond the clock decides.
  return { reader, what, one, eight, ratio: eight / Math.max(one, 0.1) };
});
console.log(
  table(
    ['reader', 'text', `${short} characters, ms`, `${long} characters, ms`, 'times'],
    rows.map(({ reader, what, one, eight, ratio }) => [reader, what, one.toFixed(2), eight.toFixed(2), ratio.toFixed(1)]),
  ),
);
// What takes no time at all may grow as it likes.
const slow = rows.filter(({ ratio, eight }) => ratio > most && eight > 100);
if (slow.length > 0) {
  console.error(`Grows faster than the text: ${slow.map(({ reader, what }) => `${reader}, ${what}`).join('; ')}`);
  process.exitCode = 1;
}
