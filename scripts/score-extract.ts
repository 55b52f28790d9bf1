// npm run score:extract -- CORPUS_DIR [--only health] [--worst N] [--missed]: Plainly, Readability and Defuddle on the pages of a corpus.
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { pagesOf, readCases } from './score/corpus.ts';
import { extractors } from './score/extractors.ts';
import { printMissed, printScores, printStructure, printWorst } from './score/print-scores.ts';
import { type CaseScore, type Output, scoreCase } from './score/score-case.ts';
import { type StructureScore, scoreStructure, wantedStructure } from './score/structure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, worst: { type: 'string' }, missed: { type: 'boolean' } },
});
const [dir] = positionals;
if (dir === undefined) {
  console.error('score:extract: give a folder with cases.jsonl and pages/');
  process.exit(1);
}

const cases = readCases(dir, values.only);
const names = Object.keys(extractors);
const scores = new Map<string, CaseScore[]>(names.map((name) => [name, []]));
const structures = new Map<string, StructureScore[]>(names.map((name) => [name, []]));
for await (const { wanted, html } of pagesOf(dir, cases)) {
  const { window } = new JSDOM(html, { url: wanted.url, virtualConsole: new VirtualConsole() });
  const structure = wantedStructure(window.document, wanted.url, wanted.truth);
  window.close();
  for (const [name, extract] of Object.entries(extractors)) {
    let output: Output = { title: null, byline: null, html: '' };
    try {
      output = await extract(html, wanted.url);
    } catch (error) {
      console.error(`${name}: ${wanted.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
    scores.get(name)?.push(scoreCase(wanted, output));
    structures.get(name)?.push(scoreStructure(structure, output));
  }
}

console.log(`${dir}: ${cases.length} pages\n`);
printScores(cases[0]?.metric ?? 'words', scores);
printStructure(structures);
if (values.worst) printWorst(cases, scores.get('Plainly') ?? [], Number(values.worst));
if (values.missed) printMissed(cases, structures.get('Plainly') ?? []);
