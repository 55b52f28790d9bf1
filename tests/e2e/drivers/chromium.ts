import { resolve } from 'node:path';
import puppeteer, { type Browser as CdpBrowser, type Extension, type Target } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find.ts';
import { type ChromiumHome, chromiumPage } from './chromium-page.ts';
import { watchTargets } from './chromium-watch.ts';
import { makeDoc } from './frame.ts';
import { poll } from './limit.ts';
import { temporaryProfile } from './profile.ts';
import type { Browser, LaunchOptions, Page } from './types.ts';

/** Starts Chromium (or Chrome) with the extension installed, over a pipe: branded Chrome refuses `--load-extension`. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const headless = options.headless ?? true;
  const profile = temporaryProfile('chromium');
  let cdp: CdpBrowser | undefined;
  try {
    cdp = await puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.path,
      defaultViewport: viewport(options, headless),
      protocolTimeout: 20_000,
      timeout: 30_000,
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      args: switches(options, headless),
    });
    return await equip(cdp, options, () => profile.remove());
  } catch (error) {
    await cdp?.close().catch(() => cdp?.process()?.kill('SIGKILL'));
    await profile.remove();
    throw error;
  }
}

async function equip(cdp: CdpBrowser, options: LaunchOptions, clean: () => Promise<void>): Promise<Browser> {
  const watch = watchTargets(cdp);
  const directory = resolve(options.extensionDir);
  let id = await cdp.installExtension(directory);
  const extensionOrigin = `chrome-extension://${id}`;
  const motion: Record<string, string> = options.reducedMotion === true ? { 'prefers-reduced-motion': 'reduce' } : {};
  const setDark = (dark: boolean): Promise<void> =>
    watch.media({ ...motion, 'prefers-color-scheme': dark ? 'dark' : 'light' });
  const home: ChromiumHome = { extensionOrigin, setDark, extension: () => extensionOf(cdp, id) };
  if (options.dark !== undefined) await setDark(options.dark);
  else await watch.media(motion);

  const closed = Promise.withResolvers<void>();
  cdp.on('disconnected', () => void clean().finally(closed.resolve));
  const isTab = (target: Target): boolean => target.type() === 'page' && !isPopup(target);
  const popups: Target[] = [];
  const isPopup = (target: Target): boolean => popups.includes(target);
  const findPopup = async (): Promise<Target | undefined> => {
    const { popup } = await cdp.getManifestPopups(id);
    return cdp.targets().find((target) => popup.includes(target.url()));
  };
  let first = (await cdp.pages())[0];

  return {
    kind: 'chromium',
    extensionOrigin,
    closed: closed.promise,
    async open(url) {
      const page = first ?? (await cdp.newPage());
      first = undefined;
      await page.goto(url);
      return chromiumPage(page, home);
    },
    async tabs() {
      return cdp.targets().filter(isTab).map((target) => target.url());
    },
    async tab(part): Promise<Page> {
      const target = await cdp.waitForTarget((one) => isTab(one) && one.url().includes(part), { timeout: 8_000 });
      const page = await target.asPage();
      return chromiumPage(page, home);
    },
    hasPopup: async () => (await findPopup()) !== undefined,
    async popup() {
      const target = await poll(findPopup, 8_000, 'the pop-up');
      const page = await target.asPage();
      return makeDoc(async (run, ...args) => page.evaluate(run, ...args));
    },
    consoleErrors: async () => [...watch.errors],
    async reinstall() {
      id = await cdp.installExtension(directory);
    },
    async close() {
      await cdp.close().catch(() => cdp.process()?.kill('SIGKILL'));
      await closed.promise;
    },
  };
}
