import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { HangError, withLimit } from './limit.ts';
import type { Browser, Kind, LaunchOptions, Page } from './types.ts';

export { HangError, pause, poll } from './limit.ts';
export type { Browser, Doc, Frame, Kind, LaunchOptions, Page, Place, Rect, Target } from './types.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Starts a browser with the extension. Headless browsers hang now and then, about one page in a hundred: if it does
 * not start, or a page does not open, a new one is started once, and that is printed.
 */
export async function launch(kind: Kind, options: LaunchOptions): Promise<Browser> {
  const start = (): Promise<Browser> => withLimit(launchers[kind](options), 60_000, `Starting ${kind}`);
  let browser = await start().catch((error: unknown) => {
    console.warn(`${kind} did not start (${String(error)}); trying once more.`);
    return start();
  });
  const oldErrors: string[] = [];
  const finished = Promise.withResolvers<void>();
  const follow = (one: Browser): void => {
    void one.closed.then(() => {
      if (one === browser) finished.resolve();
    });
  };
  follow(browser);

  const open = (url: string): Promise<Page> => withLimit(browser.open(url), 25_000, `Opening ${url} in ${kind}`);
  const relaunch = async (why: unknown): Promise<void> => {
    console.warn(`${kind} hangs (${String(why)}); starting a new one.`);
    const old = browser;
    browser = await start();
    follow(browser);
    oldErrors.push(...(await withLimit(old.consoleErrors(), 2_000, 'Reading errors').catch(() => [])));
    await old.close();
  };
  return {
    kind,
    get extensionOrigin() {
      return browser.extensionOrigin;
    },
    closed: finished.promise,
    open: (url) =>
      open(url).catch(async (error: unknown) => {
        if (!isHang(error)) throw error;
        await relaunch(error);
        return open(url);
      }),
    tabs: () => browser.tabs(),
    tab: (part) => browser.tab(part),
    popup: () => browser.popup(),
    hasPopup: () => browser.hasPopup(),
    closePopup: () => browser.closePopup(),
    consoleErrors: async () => [...oldErrors, ...(await browser.consoleErrors())],
    reinstall: () => browser.reinstall(),
    close: () => browser.close(),
  };
}

/** Ours, and Puppeteer's own time limits. */
function isHang(error: unknown): boolean {
  return error instanceof HangError || (error instanceof Error && /timed? ?out/i.test(error.message));
}
