import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { installedBrowser } from '../../scripts/browsers/find.ts';
import { type Browser, type Kind, launch, type Page } from './drivers/driver.ts';
import { type Server, serve } from './drivers/serve.ts';

/** Browsers the tests run in: both, or the one named by `BROWSER`. A browser that is missing is a failure, not a skip. */
export const kinds: readonly Kind[] = process.env['BROWSER'] ? [process.env['BROWSER'] as Kind] : ['chromium', 'firefox'];

const root = resolve(import.meta.dirname, '../..');

/** What a whole file of tests shares: one browser with the production build, one server with the samples. */
export interface World {
  browser: Browser;
  server: Server;
  /** Saves what the person sees; kept as an artefact and looked at. */
  shot: (page: Page, name: string) => Promise<void>;
}

/** Starts a browser and a server before the tests of a file and stops them after; the world is filled in by then. */
export const useWorld = (kind: Kind, folder = 'samples'): World => {
  const world = {} as World;
  beforeAll(async () => {
    if ((await installedBrowser(kind)) === undefined) throw new Error(`${kind} is not installed: run "node scripts/browsers.ts"`);
    world.server = await serve(resolve(root, folder));
    world.browser = await launch(kind, {
      extensionDir: resolve(root, `.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
      width: 1280,
      height: 800,
      dark: false,
    });
    const shots = resolve(root, '.output/shots');
    mkdirSync(shots, { recursive: true });
    world.shot = (page, name) => page.screenshot(resolve(shots, `${kind}-${name}.png`));
  });
  afterAll(async () => {
    await world.browser?.close();
    await world.server?.close();
  });
  return world;
};

/** What must and must not be in the article of a sample; written by hand beside the sample. */
export interface Expected {
  title: string;
  byline: string | null;
  reviewedBy: string | null;
  published: string | null;
  reviewed: string | null;
  updated: string | null;
  must: string[][];
  mustNot: string[];
}

export const expectedOf = (sample: string): Expected =>
  JSON.parse(readFileSync(resolve(root, 'samples', sample, 'expected.json'), 'utf8')) as Expected;

/** White space folded, so that line breaks of the layout do not count. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ');

/** Everything about a page that the reader must leave as it was. */
export const stateOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    title: document.title,
    url: location.href,
    scroll: [Math.round(scrollX), Math.round(scrollY)],
    focus: document.activeElement?.id || document.activeElement?.tagName,
    selection: String(getSelection()),
    history: history.length,
  }));
