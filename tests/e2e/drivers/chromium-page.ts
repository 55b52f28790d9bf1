import type { Frame as CdpFrame, Page as CdpPage, Extension, KeyInput } from 'puppeteer-core';
import { type Hands, makeFrame } from './frame.ts';
import { chordKeys } from './keys.ts';
import { pause, poll } from './limit.ts';
import type { Frame, Page, Place } from './types.ts';

/** What a tab needs to know of its browser. */
export interface ChromiumHome {
  readonly extensionOrigin: string;
  extension(): Promise<Extension>;
  setDark(dark: boolean): Promise<void>;
}

/** Puppeteer's page as ours. */
export function chromiumPage(page: CdpPage, home: ChromiumHome): Page {
  const readerFrame = (): CdpFrame | undefined =>
    page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(`${home.extensionOrigin}/`));
  const main = makeFrame(hands(page, page.mainFrame()));

  const reader = async (): Promise<Frame> => {
    const found = await poll(readerFrame, 8_000, 'the reader');
    await poll(() => found.evaluate(() => document.readyState === 'complete'), 8_000, 'the reader to load');
    return makeFrame(hands(page, found));
  };
  const clickAction = async (): Promise<void> => {
    await page.bringToFront();
    await main.waitFor(() => document.readyState === 'complete');
    const extension = await home.extension();
    await page.triggerExtensionAction(extension).catch(async () => {
      await pause(700);
      await page.triggerExtensionAction(extension);
    });
  };
  return {
    main,
    evaluate: main.evaluate,
    clickAction,
    reader,
    hasReader: async () => readerFrame() !== undefined,
    async openReader() {
      await clickAction();
      // Right after a navigation the extension is sometimes told "Cannot access contents of the page".
      const came = await poll(readerFrame, 5_000, 'the reader').catch(() => undefined);
      if (came === undefined) await clickAction();
      return reader();
    },
    pressCommand: () => Promise.reject(new Error('Chromium: keys sent by a driver go to the page only; test shortcuts in Firefox.')),
    chooseMenu: () => Promise.reject(new Error('Chromium: its context menu cannot be driven; test it in Firefox.')),
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    resize: (width, height) => page.setViewport({ width, height }),
    setDark: (dark) => home.setDark(dark),
    // Puppeteer's `goBack` waits for a page to load, and an entry of a frame loads none.
    back: async () => {
      const session = await page.createCDPSession();
      const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
      const before = entries[currentIndex - 1];
      if (before === undefined) throw new Error('There is nothing to go back to.');
      await session.send('Page.navigateToHistoryEntry', { entryId: before.id });
      await session.detach();
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function hands(page: CdpPage, frame: CdpFrame): Hands {
  /** From the frame's viewport to the page's. */
  const toPage = async ({ x, y }: Place): Promise<Place> => {
    if (frame === page.mainFrame()) return { x, y };
    const owner = await frame.frameElement();
    const box = await owner?.boxModel();
    await owner?.dispose();
    const corner = box?.content[0] ?? { x: 0, y: 0 };
    return { x: x + corner.x, y: y + corner.y };
  };
  return {
    run: (source, args) => frame.evaluate(`(${source})(...${JSON.stringify(args)})`),
    async move(places) {
      for (const place of places) {
        const { x, y } = await toPage(place);
        await page.mouse.move(x, y);
      }
    },
    async clickAt(place, times = 1) {
      const { x, y } = await toPage(place);
      await page.mouse.click(x, y, { count: times });
    },
    async tapAt(place) {
      const { x, y } = await toPage(place);
      await page.touchscreen.tap(x, y);
    },
    async press(chord) {
      const keys = chordKeys(chord) as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
  };
}
