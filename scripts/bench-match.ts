// node scripts/bench-match.ts: what matching costs, against a loop over the same text's character codes.
import { readFileSync } from 'node:fs';
import { matchText } from '../lib/core/glossary/match.ts';
import { openIndex } from '../lib/core/glossary/open-index.ts';
import { type PackedForm, packIndex } from '../lib/core/glossary/pack-index.ts';
import { articleOfHtml } from './extract/article-of-html.ts';
import { claims } from './glossary/claims.ts';
import { readGlossary } from './glossary/read-glossary.ts';

const FORMS = 30_000;
const WORDS = 10_000;
const RUNS = 31;
/** Matching takes a fraction of a millisecond: each run repeats it, so that the clock's steps do not show. */
const REPEATS = 20;
const AIM = 4;

const { entries } = readGlossary();
const numbers = new Map(entries.map(({ entry }, i) => [entry.id, i]));
const forms: PackedForm[] = [...claims(entries).values()]
  .flat()
  .map(({ form: { words, entryId, via } }) => ({ words, via, entry: numbers.get(entryId) ?? 0 }));
const real = forms.length;

// Filler made of the parts real names are made of, half of it starting with a word that real forms start with.
const firsts = [...new Set(forms.map(({ words }) => words.split(' ')[0] ?? ''))];
const [starts, middles, ends] = [
  'abo bevo cardi dermo ela fluo gastr hepa ixa keto lapa mydo neph osteo pneu rheu stena tracho uro vaso xero zole'.split(' '),
  'ba ci do fe gu ha ki lo mi na pe ra so ta vu xo'.split(' '),
  'lib mab nib osis itis ectomy pril sartan statin tinib zumab oma algia pathy'.split(' '),
];
for (let i = 0; forms.length < FORMS; i++) {
  let rest = i;
  const part = (parts: readonly string[]): string => {
    const picked = parts[rest % parts.length] ?? '';
    rest = Math.floor(rest / parts.length);
    return picked;
  };
  const name = [starts, middles, middles, ends].map(part).join('');
  forms.push({ words: i % 2 ? name : `${firsts[i % firsts.length]} ${name}`, via: 'term', entry: i % entries.length });
}
const bytes = packIndex(
  forms,
  entries.map(({ entry }) => ({ id: entry.id, kind: entry.kind, hardness: 100 })),
  1,
);
const index = openIndex(bytes);

const sample = new URL('../samples/advanced-breast-cancer/index.html', import.meta.url);
const article = articleOfHtml(readFileSync(sample, 'utf8'), 'https://sample.example/').blocks.map(({ text }) => text);
const blocks: string[] = [];
const wordsIn = (text: string): number => text.split(/\s+/).length;
for (let i = 0, words = 0; words < WORDS; i++) {
  const block = article[i % article.length] ?? '';
  blocks.push(block);
  words += wordsIn(block);
}
const text = blocks.join('\n');

const loop = (): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
};
const match = (): number => matchText(text, index).length;

let kept = 0;
const timed = (run: () => number): number => {
  const from = performance.now();
  for (let i = 0; i < REPEATS; i++) kept ^= run();
  return (performance.now() - from) / REPEATS;
};
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

for (let i = 0; i < 10; i++) [timed(loop), timed(match)];
const [loops, matches]: [number[], number[]] = [[], []];
for (let i = 0; i < RUNS; i++) {
  loops.push(timed(loop));
  matches.push(timed(match));
}
const [one, other] = [median(loops), median(matches)];
console.log(
  `${forms.length.toLocaleString('en')} forms (${real.toLocaleString('en')} real), index ${Math.round(bytes.byteLength / 1024)} KB; ` +
    `${wordsIn(text).toLocaleString('en')} words, ${text.length.toLocaleString('en')} characters, ${match()} matches`,
);
console.log(
  `loop ${one.toFixed(3)} ms, match ${other.toFixed(3)} ms, median of ${RUNS}: ${(other / one).toFixed(1)} x (aim: at most ${AIM})`,
);
if (kept === Number.MIN_SAFE_INTEGER) console.log(kept);
