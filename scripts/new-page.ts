// npm run new:page -- SLUG [--from saved.html] [--url URL]: the folder of a new test page, to be filled by hand.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newPage } from './pages/new-page.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' }, url: { type: 'string' } } });

try {
  const folder = newPage({ slug: positionals[0] ?? '', ...values }, resolve(import.meta.dirname, '../tests/pages'));
  console.log(`${relative(process.cwd(), folder)}/ is there. Next:
1. source.html: the shape of the page, every text in your own words.
2. expected.json: what a reader should see (must) and should not (mustNot), written from the page and before any run.
3. npx vitest run --project unit tests/dom/pages.test.ts -t ${positionals[0]}`);
} catch (error) {
  console.error(`new:page: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
