import type { Kind } from '../browsers/places.ts';
import { bundle } from './bundle.ts';
import { openChromium } from './quiet-chromium.ts';
import { openFirefox } from './quiet-firefox.ts';

export type { Kind };

/** A browser in which pages run no scripts and load nothing, and ours runs as a page script does: in a world of its own. */
export interface QuietBrowser {
  /** Shows a page. `url` is what it believes to be its address, where the browser can be made to believe that. */
  load(html: string, url?: string): Promise<void>;
  /** Calls a function of the bundle with JSON arguments on the page that is shown. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** What ran while `work` did, as V8 sampled it; Chromium only. */
  profile?(work: () => Promise<unknown>): Promise<Profile>;
  close(): Promise<void>;
}

/** A V8 profile (Chrome DevTools protocol, `Profiler.Profile`), as far as it is read. Times in microseconds. */
export interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

const openers = { chromium: openChromium, firefox: openFirefox } as const;

/** Starts a browser with a bundle of `entry` (a file of this folder) that is put into each page it shows. */
export const openQuietly = async (kind: Kind, entry: string): Promise<QuietBrowser> => openers[kind](await bundle(entry));
