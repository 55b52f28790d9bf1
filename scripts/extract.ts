// npm run --silent extract -- PAGE.html --url URL      the article as JSON
// npm run --silent extract -- --address URL             the same from an address, its further pages joined
// npm run --silent extract -- CORPUS_DIR               one line for each case of cases.jsonl, from pages/<id>.html.gz
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { articleOfAddress } from './extract/article-of-address.ts';
import { articleOfHtml } from './extract/article-of-html.ts';
import { nothing } from './extract/found.ts';

interface Case {
  id: string;
  url: string;
}

const readCases = (dir: string): Case[] =>
  readFileSync(join(dir, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

const print = (value: unknown): boolean => process.stdout.write(`${JSON.stringify(value)}\n`);

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, address: { type: 'string' } } });
const [target] = positionals;
if (values.address !== undefined) {
  print(
    await articleOfAddress(values.address).catch((error: unknown) =>
      fail(`extract: ${error instanceof Error ? error.message : String(error)}`),
    ),
  );
} else if (target === undefined) fail('extract: give a page (PAGE.html --url URL) or a folder with cases.jsonl and pages/');
else if (!existsSync(target)) fail(`extract: ${target} does not exist`);
else if (statSync(target).isDirectory()) {
  if (!existsSync(join(target, 'cases.jsonl'))) fail(`extract: ${target} has no cases.jsonl`);
  for (const { id, url } of readCases(target)) {
    const html = gunzipSync(readFileSync(join(target, 'pages', `${id}.html.gz`))).toString('utf8');
    try {
      print({ id, ...articleOfHtml(html, url) });
    } catch (error) {
      console.error(`extract: ${id} (${url}): ${error instanceof Error ? error.message : String(error)}`);
      print({ id, ...nothing });
      process.exitCode = 1;
    }
  }
} else print(articleOfHtml(readFileSync(target, 'utf8'), values.url ?? 'http://localhost/'));
