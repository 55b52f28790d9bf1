import { writeFile } from 'node:fs/promises';
import { chooseItem, clickButton, goBack, pressKeys, readerIndex, setDark, sizeBrowser } from './firefox-chrome.ts';
import type { FirefoxWindow, Send, Spot } from './firefox-window.ts';
import { type Hands, makeFrame } from './frame.ts';
import { chordKeys, keyboardCode, webdriverKey } from './keys.ts';
import { pause, poll } from './limit.ts';
import type { Frame, Page, Place } from './types.ts';

/** What a tab needs to know of its browser. */
export interface FirefoxHome {
  readonly window: FirefoxWindow;
  readonly addonId: string;
  readonly extensionOrigin: string;
}

/** A tab, by its WebDriver handle, as our page. */
export function firefoxPage(handle: string, { window, addonId, extensionOrigin }: FirefoxHome): Page {
  const inTab = (command: string, parameters?: object): Promise<unknown> => window.at({ handle }, (send) => send(command, parameters));
  const findReader = async (): Promise<number | undefined> => {
    const index = Number(await window.chrome(readerIndex, [extensionOrigin], handle));
    return index < 0 ? undefined : index;
  };
  const main = makeFrame(hands(window, async () => ({ handle })));
  const hasReader = async (): Promise<boolean> => (await findReader()) !== undefined;

  const reader = async (): Promise<Frame> => {
    await poll(hasReader, 8_000, 'the reader');
    const frame = makeFrame(
      hands(window, async () => {
        const index = await findReader();
        if (index === undefined) throw new Error('The reader has gone.');
        return { handle, frame: index };
      }),
    );
    await frame.waitFor(() => document.readyState === 'complete');
    return frame;
  };
  const clickAction = async (): Promise<void> => {
    await main.waitFor(() => document.readyState === 'complete');
    const there = await window.chrome(clickButton, [addonId], handle);
    if (there !== true) throw new Error('Firefox: the toolbar button is not there.');
  };
  return {
    main,
    evaluate: main.evaluate,
    clickAction,
    reader,
    hasReader,
    async openReader() {
      await clickAction();
      const came = await poll(hasReader, 5_000, 'the reader').catch(() => false);
      if (!came) await clickAction();
      return reader();
    },
    async pressCommand(chord) {
      const keys = chordKeys(chord).map((key) => [key, ...keyboardCode(key)]);
      await window.chrome(pressKeys, [keys], handle);
    },
    async chooseMenu(target, label) {
      const { x, y } = typeof target === 'string' ? await main.rect(target) : target;
      const right = [
        { type: 'pointerMove', x: Math.round(x) + 5, y: Math.round(y) + 5, origin: 'viewport' },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await inTab('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: right }],
      });
      await poll(() => window.chrome(chooseItem, [label], handle), 5_000, `"${label}" in the context menu`);
    },
    goto: async (url) => void (await inTab('WebDriver:Navigate', { url })),
    url: async () => String(await inTab('WebDriver:GetCurrentURL')),
    async screenshot(path) {
      const png = await inTab('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(String(png), 'base64'));
    },
    async resize(width, height) {
      await inTab('WebDriver:SetWindowRect', { width: width + 80, height: height + 200 });
      await window.chrome(sizeBrowser, [width, height], handle);
      await main.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
      await pause(150); // frames in other processes follow later
    },
    setDark: async (dark) => void (await window.chrome(setDark, [dark], handle)),
    back: async () => void (await window.chrome(goBack, [], handle)),
    bringToFront: async () => void (await window.chrome('', [], handle)),
    close: async () => void (await inTab('WebDriver:CloseWindow')),
  };
}

/** Pointer, touch and keys as WebDriver actions; places are whole pixels there. */
function hands(window: FirefoxWindow, spot: () => Promise<Spot>): Hands {
  const at = async <T>(work: (send: Send) => Promise<T>): Promise<T> => window.at(await spot(), work);
  const pointer = (pointerType: 'mouse' | 'touch', actions: readonly object[]): Promise<unknown> =>
    at((send) =>
      send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
      }),
    );
  const moveTo = ({ x, y }: Place): object => {
    return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 10, origin: 'viewport' };
  };
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    run: (source, args) => at((send) => send('WebDriver:ExecuteScript', { script: `return (${source}).apply(null, arguments)`, args })),
    move: async (places) => void (await pointer('mouse', places.map(moveTo))),
    clickAt: async (place, times = 1) =>
      void (await pointer('mouse', [moveTo(place), ...Array.from({ length: times }, () => press).flat()])),
    tapAt: async (place) => void (await pointer('touch', [moveTo(place), ...press])),
    async press(chord) {
      const keys = chordKeys(chord).map(webdriverKey);
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
      await at((send) => send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }] }));
    },
  };
}
