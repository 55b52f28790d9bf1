import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** One page of a corpus and what people wrote down about it. */
export interface Case {
  id: string;
  url: string;
  /** How texts are compared: runs of four words in order, or the bag of lower-cased words. */
  metric: 'shingle' | 'words';
  /** The article's whole text, one paragraph a line. */
  truth: string;
  title?: string | null;
  author?: string | null;
  /** Phrases the article must hold, and must not. */
  with?: string[] | null;
  without?: string[] | null;
  health?: boolean;
}

/** The cases of a corpus (`cases.jsonl`), or only those about health. Throws a sentence when there is none. */
export const readCases = (dir: string, only?: string): Case[] => {
  const file = join(dir, 'cases.jsonl');
  if (!existsSync(file)) throw new Error(`${dir} is no corpus: it has no cases.jsonl`);
  if (only !== undefined && only !== 'health') throw new Error(`--only ${only} is not known: the one choice is health`);
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
  return only === 'health' ? cases.filter(({ health }) => health) : cases;
};

/** The markup of a case's page, as it was fetched. */
export const readMarkup = (dir: string, id: string): string =>
  gunzipSync(readFileSync(join(dir, 'pages', `${id}.html.gz`))).toString('utf8');

/**
 * Goes through the pages of a corpus one by one. Between two pages the event loop turns: what jsdom holds weakly is only let go of then,
 * and a few hundred pages would fill the memory.
 */
export async function* pagesOf(dir: string, cases: readonly Case[]): AsyncGenerator<{ wanted: Case; html: string }> {
  for (const wanted of cases) {
    yield { wanted, html: readMarkup(dir, wanted.id) };
    await setImmediate();
  }
}
