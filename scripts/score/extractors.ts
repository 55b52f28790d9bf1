import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { articleOfHtml } from '../extract/article-of-html.ts';
import type { Output } from './score-case.ts';

/** Reads a page held as text. Scripts are not run and nothing is fetched. */
export type Extractor = (html: string, url: string) => Output | Promise<Output>;

const nothing: Output = { title: null, byline: null, html: '' };

const withPage = async (html: string, url: string, read: (page: Document) => Output | Promise<Output>): Promise<Output> => {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return await read(window.document);
  } finally {
    window.close();
  }
};

const readability: Extractor = (html, url) =>
  withPage(html, url, (page) => {
    const found = new Readability(page).parse();
    return found ? { title: found.title ?? null, byline: found.byline ?? null, html: found.content ?? '' } : nothing;
  });

/** Defuddle says on the console what it does not know; the tables are printed there. */
const silently = async <T>(work: () => Promise<T>): Promise<T> => {
  const { log, warn, error } = console;
  Object.assign(console, { log: () => {}, warn: () => {}, error: () => {} });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
};

const defuddle: Extractor = (html, url) =>
  withPage(html, url, (page) =>
    silently(async () => {
      const found = await Defuddle(page, url, { useAsync: false });
      return { title: found.title || null, byline: found.author || null, html: found.content };
    }),
  );

/** Who is compared, by the name that is printed. */
export const extractors: Readonly<Record<string, Extractor>> = {
  Plainly: articleOfHtml,
  'Readability 0.6.0': readability,
  'Defuddle 0.19.4': defuddle,
};
