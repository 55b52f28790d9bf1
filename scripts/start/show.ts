import { launch } from '../../tests/e2e/drivers/driver.ts';
import type { Kind } from '../browsers/places.ts';
import { build, extensionDir } from './build.ts';
import { watchEdits } from './edits.ts';

// Not all of `public`: the build writes the glossary there, and would start itself again for ever.
const sources = ['entrypoints', 'components', 'lib', 'data', 'locales', 'public/icon', 'wxt.config.ts'];

/**
 * Opens a browser window (in a profile of its own) with Plainly installed and the reader open on a page; after each
 * edit of the sources builds, installs and opens anew. Ends when the person closes the browser.
 */
export async function show(kind: Kind, url: string): Promise<void> {
  const ending = new AbortController();
  const nextEdit = await watchEdits(sources, ending.signal);
  const browser = await launch(kind, { extensionDir: extensionDir(kind), headless: false });
  void browser.closed.then(() => ending.abort());
  let page = await browser.open(url);
  await page.openReader();
  console.log(`Plainly is open on ${url}\nEdit the sources: it reloads by itself. Ctrl-C ends it.`);

  const reload = async (): Promise<void> => {
    console.log('Building …');
    await build([kind]);
    // The person may have gone to another page, or closed the tab.
    const reading = await page.hasReader().catch(() => false);
    const here = await page.url().catch(() => url);
    await browser.reinstall();
    await page.goto(here).catch(async () => {
      page = await browser.open(here);
    });
    if (reading) await page.openReader();
    console.log('Reloaded.');
  };
  while (!ending.signal.aborted) {
    const edited = await nextEdit().then(
      () => true,
      () => false,
    );
    if (edited) await reload().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  }
  console.log('The browser was closed.');
}
