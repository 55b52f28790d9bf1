import browser, { type Tabs } from 'webextension-polyfill';
import { isScriptAnswer, type ScriptAnswer } from '../core/script-answer.ts';
import { type WhyNot, whyNot } from '../core/why-not.ts';
import { cannotAddress } from './addresses.ts';

/**
 * Toggles the reader in a tab the person has just asked for. Only an answer from the page script counts as success: Firefox
 * resolves `executeScript` on pages it may not touch.
 */
export const openReader = async (tab: Tabs.Tab): Promise<void> => {
  if (tab.id === undefined) return;
  const url = tab.url ?? '';
  const certain = whyNot(url, null);
  if (certain === 'browserPage' || certain === 'protectedPage' || certain === 'store') return tellWhyNot(tab.id, certain);
  // Right after a page has loaded Chromium sometimes refuses at first what it allows a moment later.
  const answer = (await inject(tab.id)) ?? (await wait(secondTry).then(() => inject(tab.id as number)));
  if (answer === null) await tellWhyNot(tab.id, certain);
  else if (answer.state === 'cannot') await tellWhyNot(tab.id, whyNot(url, answer.contentType));
};

/** How long to wait before the second try (milliseconds). */
const secondTry = 300;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts the page script into a tab; `null` when the browser refuses or nothing answers. */
const inject = async (tabId: number): Promise<ScriptAnswer | null> => {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    const answer: unknown = frame?.result;
    return isScriptAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
};

/** Says in the button's own popup why the tab cannot be read; where the browser will not open it, in a tab of ours. */
const tellWhyNot = async (tab: number, why: WhyNot): Promise<void> => {
  const address = cannotAddress(why, tab);
  try {
    // Not awaited one by one: Firefox opens a popup only while it still handles the click.
    await Promise.all([browser.action.setPopup({ tabId: tab, popup: address }), browser.action.openPopup()]);
  } catch {
    await browser.action.setPopup({ tabId: tab, popup: '' }).catch(() => {});
    await browser.tabs.create({ url: address });
  }
};
