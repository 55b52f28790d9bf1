import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCases, readMarkup } from '../score/corpus.ts';
import { composePage } from './compose-page.ts';

/** A page to time things on. */
export interface BenchPage {
  name: string;
  html: string;
  url?: string;
}

/** Most pages of a corpus that are timed, spread evenly over it. */
const mostPages = 20;

const samples = resolve(import.meta.dirname, '../../samples');

/** Two composed pages, the samples, and some pages of a corpus if one is given. */
export const benchPages = (corpus?: string): BenchPage[] => {
  const composed = [2_000, 10_000].map((words) => ({
    name: `composed, ${words.toLocaleString('en')} words`,
    html: composePage(words, words),
  }));
  const folders = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = folders.map(({ name }) => ({ name, html: readFileSync(join(samples, name, 'index.html'), 'utf8') }));
  const cases = corpus === undefined ? [] : readCases(corpus);
  const step = Math.max(1, cases.length / mostPages);
  const some = cases.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, mostPages);
  return [...composed, ...own, ...some.map(({ id, url }) => ({ name: id, url, html: readMarkup(corpus ?? '', id) }))];
};
