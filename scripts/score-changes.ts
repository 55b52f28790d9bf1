// npm run score:changes -- CORPUS_DIR [--only health] [--change NAME]: how far five harmless changes of a page move what of its article is found.
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { changes } from './score/changes.ts';
import { containerOf } from './score/container.ts';
import { type Case, pagesOf, readCases } from './score/corpus.ts';
import { extractors } from './score/extractors.ts';
import { scoreCase } from './score/score-case.ts';
import { figure, table } from './score/table.ts';
import { mean } from './score/totals.ts';

/** Defuddle is left out: it would make the run twice as long, and nothing is decided by it. */
const compared = ['Plainly', 'Readability 0.6.0'];

interface Move {
  id: string;
  name: string;
  change: string;
  by: number;
}

const recallOf = async (name: string, wanted: Case, html: string): Promise<number> => {
  const output = await extractors[name]?.(html, wanted.url);
  return output ? scoreCase(wanted, output).recall : 0;
};

/** The page's markup after a change; `null` when none of the truth's paragraphs stands on it. */
const changed = (html: string, { url, truth }: Case, change: string): string | null => {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const container = containerOf(dom.window.document, truth);
  if (container) changes[change]?.(dom.window.document, container);
  const markup = container && dom.serialize();
  dom.window.close();
  return markup;
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' }, change: { type: 'string' } } });
const [dir] = positionals;
if (dir === undefined) {
  console.error('score:changes: give a folder with cases.jsonl and pages/');
  process.exit(1);
}

const tried = Object.keys(changes).filter((change) => values.change === undefined || change === values.change);
if (tried.length === 0) {
  console.error(`score:changes: --change ${values.change} is not known: it is one of ${Object.keys(changes).join(', ')}`);
  process.exit(1);
}
const cases = readCases(dir, values.only);
const moves: Move[] = [];
let left = 0;
for await (const { wanted, html } of pagesOf(dir, cases)) {
  const markups = tried.map((change) => [change, changed(html, wanted, change)] as const);
  if (markups.some(([, markup]) => markup === null)) left++;
  for (const name of compared) {
    const before = await recallOf(name, wanted, html);
    for (const [change, markup] of markups)
      if (markup !== null) moves.push({ id: wanted.id, name, change, by: (await recallOf(name, wanted, markup)) - before });
  }
}

console.log(`${dir}: ${cases.length - left} pages; ${left} without their article in the markup are left out\n`);
const rows = compared.flatMap((name) =>
  tried.map((change) => {
    const by = moves.filter((move) => move.name === name && move.change === change).map((move) => move.by);
    const sizes = by.map(Math.abs);
    return [
      name,
      change,
      figure(mean(sizes)),
      figure(mean(by)),
      figure(Math.max(0, ...sizes)),
      `${sizes.filter((size) => size > 0.05).length}`,
    ];
  }),
);
console.log(`${table(['', 'change', 'mean move', 'mean change', 'largest', 'pages > .05'], rows)}\n`);
for (const name of compared)
  console.log(`${name}: largest mean move ${figure(Math.max(...rows.filter(([of]) => of === name).map(([, , move]) => Number(move))))}`);
const worst = moves.filter(({ name }) => name === 'Plainly').sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
console.log(
  `\n${table(
    ['page', 'change', 'recall moves by'],
    worst.slice(0, 10).map(({ id, change, by }) => [id, change, figure(by)]),
  )}`,
);
