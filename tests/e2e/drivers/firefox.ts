import { resolve } from 'node:path';
import type { Run } from './evaluate.ts';
import { hidePopup, listTabs, placeButton, popupOpen, runInPopup, scriptErrors } from './firefox-chrome.ts';
import { type FirefoxHome, firefoxPage } from './firefox-page.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { firefoxWindow } from './firefox-window.ts';
import { makeDoc } from './frame.ts';
import { poll } from './limit.ts';
import type { Browser, LaunchOptions } from './types.ts';

/** Starts Firefox with the extension installed for this run and its button on the toolbar. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const firefox = await startFirefox(options);
  try {
    return await equip(firefox, options);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

async function equip(firefox: FirefoxProcess, options: LaunchOptions): Promise<Browser> {
  const { line } = firefox;
  const window = firefoxWindow(firefox);
  const install = async (): Promise<[addonId: string, host: string]> => {
    const path = resolve(options.extensionDir);
    const addonId = String(await line.send('Addon:Install', { path, temporary: true }));
    return [addonId, String(await window.chrome(placeButton, [addonId]))];
  };
  const [addonId, host] = await install();
  const home: FirefoxHome = { window, addonId, extensionOrigin: `moz-extension://${host}` };
  let unused: string | undefined = String(await line.send('WebDriver:GetWindowHandle'));
  const sized = (options.headless ?? true) || options.width !== undefined;
  const hasPopup = async (): Promise<boolean> => (await window.chrome(popupOpen)) === true;
  const popup: Run = async (source, args) => {
    const answer = (await window.chrome(runInPopup, [source, args])) as { value: unknown; error?: string };
    if (answer.error !== undefined) throw new Error(`In the pop-up: ${answer.error}`);
    return answer.value;
  };

  return {
    kind: 'firefox',
    extensionOrigin: home.extensionOrigin,
    closed: firefox.closed,
    async open(url) {
      const handle = unused ?? (await window.newTab());
      unused = undefined;
      const page = firefoxPage(handle, home);
      await page.bringToFront();
      if (sized) await page.resize(options.width ?? 1280, options.height ?? 800);
      await page.goto(url);
      return page;
    },
    tabs: async () => (await window.chrome(listTabs)) as string[],
    async tab(part) {
      const find = () => window.find((url) => url.includes(part));
      return firefoxPage(await poll(find, 8_000, `a tab with ${part}`), home);
    },
    hasPopup,
    closePopup: async () => void (await window.chrome(hidePopup)),
    async popup() {
      await poll(hasPopup, 8_000, 'the pop-up');
      return makeDoc(popup);
    },
    async consoleErrors() {
      const uncaught = (await window.chrome(scriptErrors)) as string[];
      return [...uncaught, ...loggedErrors(firefox.output())];
    },
    reinstall: async () => void (await install()),
    close: firefox.close,
  };
}

/** What pages and extensions said with `console.error`: printed by Firefox, without the source, among its own. */
function loggedErrors(output: string): string[] {
  const lines = output.split(/^(?=console\.\w+:|\d{13}\t|\[)/m);
  return lines
    .filter((line) => line.startsWith('console.error:') && !/(resource|chrome):\/\//.test(line))
    .map((line) => line.slice('console.error:'.length).trim());
}
