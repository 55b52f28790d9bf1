import { resolve } from 'node:path';
import puppeteer, { type Browser as CdpBrowser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find.ts';
import { type ChromiumHome, chromiumPage } from './chromium-page.ts';
import { popupPage, tabTargets } from './chromium-popup.ts';
import { watchTargets } from './chromium-watch.ts';
import { makeDoc } from './frame.ts';
import { pause, poll } from './limit.ts';
import { temporaryProfile } from './profile.ts';
import type { Browser, LaunchOptions } from './types.ts';

/** Starts Chromium (or Chrome) with the extension installed, over a pipe: branded Chrome refuses `--load-extension`. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const headless = options.headless ?? true;
  const sized = headless || options.width !== undefined;
  let cdp: CdpBrowser | undefined;
  const profile = temporaryProfile('chromium', () => cdp?.process()?.kill('SIGKILL'));
  try {
    cdp = await puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.path,
      defaultViewport: sized ? { width: options.width ?? 1280, height: options.height ?? 800 } : null,
      protocolTimeout: 20_000,
      timeout: 30_000,
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      args: switches(headless),
    });
    return await equip(cdp, options, () => profile.remove());
  } catch (error) {
    await stop(cdp);
    await profile.remove();
    throw error;
  }
}

function switches(headless: boolean): string[] {
  const quiet = ['--disable-quic', '--disable-component-update', '--disable-domain-reliability', '--no-pings'];
  const machine = headless ? ['--disable-gpu'] : [];
  return process.getuid?.() === 0 ? [...quiet, ...machine, '--no-sandbox'] : [...quiet, ...machine];
}

/** Closes politely; a browser that does not go within 5 s is killed. */
async function stop(cdp: CdpBrowser | undefined): Promise<void> {
  const timer = setTimeout(() => cdp?.process()?.kill('SIGKILL'), 5_000);
  await cdp?.close().catch(() => cdp.process()?.kill('SIGKILL'));
  clearTimeout(timer);
}

/** Resolves when the program has ended; kills it if that takes more than 3 s. */
async function gone(cdp: CdpBrowser): Promise<void> {
  const child = cdp.process();
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
}

async function equip(cdp: CdpBrowser, options: LaunchOptions, clean: () => Promise<void>): Promise<Browser> {
  const watch = watchTargets(cdp);
  const directory = resolve(options.extensionDir);
  const install = async (): Promise<string> => {
    const installed = await cdp.installExtension(directory);
    await pause(400); // a click before the background script has run for the first time is lost
    return installed;
  };
  let id = await install();
  const extensionOrigin = `chrome-extension://${id}`;
  const motion: Record<string, string> = options.reducedMotion === true ? { 'prefers-reduced-motion': 'reduce' } : {};
  const setDark = (dark: boolean): Promise<void> => watch.media({ ...motion, 'prefers-color-scheme': dark ? 'dark' : 'light' });
  if (options.dark !== undefined) await setDark(options.dark);
  else await watch.media(motion);
  const home: ChromiumHome = {
    extensionOrigin,
    setDark,
    async extension() {
      const extension = (await cdp.extensions()).get(id);
      if (extension === undefined) throw new Error(`Chromium has lost the extension in ${directory}.`);
      return extension;
    },
  };

  const closed = Promise.withResolvers<void>();
  cdp.on('disconnected', () => void gone(cdp).then(clean).finally(closed.resolve));
  let unused = (await cdp.pages())[0];
  const tabs = () => tabTargets(cdp, extensionOrigin);

  return {
    kind: 'chromium',
    extensionOrigin,
    closed: closed.promise,
    async open(url) {
      const page = unused ?? (await cdp.newPage());
      unused = undefined;
      await page.goto(url);
      return chromiumPage(page, home);
    },
    tabs: async () => (await tabs()).map((target) => target.url()),
    async tab(part) {
      const find = async () => (await tabs()).find((target) => target.url().includes(part))?.page();
      return chromiumPage(await poll(find, 8_000, `a tab with ${part}`), home);
    },
    hasPopup: async () => (await popupPage(cdp, extensionOrigin)) !== undefined,
    closePopup: async () => (await popupPage(cdp, extensionOrigin))?.close(),
    async popup() {
      const page = await poll(() => popupPage(cdp, extensionOrigin), 8_000, 'the pop-up');
      return makeDoc((source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`));
    },
    consoleErrors: async () => [...watch.errors],
    async reinstall() {
      id = await install();
    },
    async close() {
      await stop(cdp);
      await closed.promise;
    },
  };
}
