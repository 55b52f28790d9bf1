import type { Kind } from '../../../scripts/browsers/places.ts';

export type { Kind };

/** How a browser is started. */
export interface LaunchOptions {
  /** A built extension (the folder with its manifest.json). */
  readonly extensionDir: string;
  /** Without a window; the default. */
  readonly headless?: boolean;
  /** Size of the page area in CSS pixels; 1280 × 800 if headless, else as the window is. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Firefox preferences. Chromium has none: it takes no notice of them. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** An element: a CSS selector, or the nth (from 0) element that fits it and whose trimmed text is `text`. */
export type Target = string | { readonly css: string; readonly text?: string; readonly nth?: number };

/** A place in a document's viewport, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where an element is in its document's viewport, in CSS pixels. */
export interface Rect extends Place {
  readonly width: number;
  readonly height: number;
}

/**
 * A document. Functions given to it run in the page: they see only their arguments, which must be JSON, as must the
 * answer. Promises are awaited.
 */
export interface Doc {
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Waits for an element, or until a function gives something truthy; gives that (`true` for an element). */
  waitFor<A extends readonly unknown[], R>(what: Target | ((...args: A) => R), ...args: A): Promise<Awaited<R>>;
  /** What a person reads in the element (`innerText`); waits for it. */
  text(target: Target): Promise<string>;
  rect(target: Target): Promise<Rect>;
}

/** A document with a person in front of it: real pointer, touch and keys. Each waits for its element and shows it. */
export interface Frame extends Doc {
  /** Moves the pointer onto the first line box of the element, and on to `then` if given. */
  hover(target: Target, then?: Place): Promise<void>;
  /** Moves the pointer, in ten steps, to a place in this document's viewport. */
  move(to: Place): Promise<void>;
  click(target: Target): Promise<void>;
  /** Clicks a place in this document's viewport so many times, fast. */
  clickAt(place: Place, times: number): Promise<void>;
  tap(target: Target): Promise<void>;
  /** `Escape`, `Tab`, `Shift+Tab`, `Enter`, `Alt+Shift+R`: goes to whatever has the focus. */
  press(chord: string): Promise<void>;
  /** Focuses the element, then types. */
  type(target: Target, text: string): Promise<void>;
  focus(target: Target): Promise<void>;
}

/** A tab. */
export interface Page {
  /** The tab's own document. */
  readonly main: Frame;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  evaluate: Doc['evaluate'];
  /** Clicks the toolbar button once: grants `activeTab`, as a person's click does. */
  clickAction(): Promise<void>;
  /** Presses the extension's shortcut (`Alt+Shift+R`). Firefox only: Chromium's driver keys never reach the browser. */
  pressCommand(chord: string): Promise<void>;
  /** Opens the page's context menu on an element, or at a place, and chooses an item by its label. Firefox only: Chromium's menu is not drivable. */
  chooseMenu(target: string | Place, label: string): Promise<void>;
  /** Clicks the toolbar button and waits for the reader; clicks once more if it does not come. */
  openReader(): Promise<Frame>;
  /** The extension's frame in this page; waits until its document is loaded. */
  reader(): Promise<Frame>;
  hasReader(): Promise<boolean>;
  /** Writes a PNG of the page area as the person sees it, frames included. */
  screenshot(path: string): Promise<void>;
  /** Sets the size of the page area in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Dark or light, for the whole browser. */
  setDark(dark: boolean): Promise<void>;
  back(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the extension installed, in a profile of its own. */
export interface Browser {
  readonly kind: Kind;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a tab in front. If the browser hangs, a new one is started and the tab is opened there. */
  open(url: string): Promise<Page>;
  /** The addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** A tab we did not open ourselves, by a part of its address; waits for it. */
  tab(part: string): Promise<Page>;
  /** The action's pop-up; waits for it. */
  popup(): Promise<Doc>;
  hasPopup(): Promise<boolean>;
  /** Closes the pop-up, as a click elsewhere does. */
  closePopup(): Promise<void>;
  /** Errors so far in pages, frames and the extension: uncaught ones and `console.error`, each `text (source)`. */
  consoleErrors(): Promise<string[]>;
  /** Installs the extension anew from its folder, after a build. */
  reinstall(): Promise<void>;
  /** Resolves when the browser has gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
