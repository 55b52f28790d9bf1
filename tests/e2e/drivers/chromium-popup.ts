import type { Browser, Page, Target } from 'puppeteer-core';
import { withLimit } from './limit.ts';

/** The extension's open pop-up, if there is one. To the driver it looks like a tab, but it has no tab of its own. */
export async function popupPage(browser: Browser, extensionOrigin: string): Promise<Page | undefined> {
  for (const target of browser.targets()) {
    if (await isPopup(target, extensionOrigin)) return target.asPage();
  }
  return undefined;
}

/** All targets that are tabs. */
export async function tabTargets(browser: Browser, extensionOrigin: string): Promise<Target[]> {
  const pages = browser.targets().filter((target) => target.type() === 'page');
  const popups = await Promise.all(pages.map((target) => isPopup(target, extensionOrigin)));
  return pages.filter((_, index) => popups[index] === false);
}

interface ExtensionPage {
  readonly chrome: { readonly tabs: { getCurrent(): Promise<object | undefined> } };
}

/** Asked once for each target: attaching again and again to a page that is still loading hangs Chromium now and then. */
const verdicts = new WeakMap<Target, Promise<boolean>>();

/** Only this page is ever shown in the pop-up; a reader in a tab need not be asked. */
const popupFile = '/cannot.html';

function isPopup(target: Target, extensionOrigin: string): Promise<boolean> {
  if (target.type() !== 'page' || !target.url().startsWith(`${extensionOrigin}${popupFile}`)) return Promise.resolve(false);
  const known = verdicts.get(target) ?? withLimit(hasNoTab(target), 3_000, 'Asking whether a page is the pop-up').catch(() => false);
  verdicts.set(target, known);
  return known;
}

async function hasNoTab(target: Target): Promise<boolean> {
  try {
    const page = await target.asPage();
    return await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return (await chrome.tabs.getCurrent()) === undefined;
    });
  } catch {
    return false; // closed meanwhile
  }
}
