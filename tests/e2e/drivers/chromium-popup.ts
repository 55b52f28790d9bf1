import type { Browser, Page, Target } from 'puppeteer-core';

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

async function isPopup(target: Target, extensionOrigin: string): Promise<boolean> {
  if (target.type() !== 'page' || !target.url().startsWith(`${extensionOrigin}/`)) return false;
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
