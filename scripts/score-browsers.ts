// npm run score:browsers -- CORPUS_DIR [--only health]: on how many pages Chromium, with scripts and network off, finds what Node finds.
import { parseArgs } from 'node:util';
import type { Block } from '../lib/core/article/block.ts';
import { openQuietly } from './bench/quiet-browser.ts';
import { articleOfHtml } from './extract/article-of-html.ts';
import { blockDifference } from './score/block-difference.ts';
import { pagesOf, readCases } from './score/corpus.ts';

/** Most characters printed of a block. */
const shown = 110;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [dir] = positionals;
if (dir === undefined) {
  console.error('score:browsers: give a folder with cases.jsonl and pages/');
  process.exit(1);
}

const cases = readCases(dir, values.only);
const browser = await openQuietly('chromium', 'in-page.ts');
let equal = 0;
try {
  for await (const { wanted, html } of pagesOf(dir, cases)) {
    await browser.load(html, wanted.url);
    const difference = blockDifference(articleOfHtml(html, wanted.url).blocks, (await browser.call('blocks')) as Block[]);
    if (difference === null) equal++;
    else
      console.log(
        `${wanted.id} block ${difference.index}\n  Node      ${difference.ours.slice(0, shown)}\n  Chromium  ${difference.theirs.slice(0, shown)}`,
      );
  }
} finally {
  await browser.close();
}
console.log(`${dir}: ${equal} of ${cases.length} pages equal (${((equal / cases.length) * 100).toFixed(1)} %)`);
