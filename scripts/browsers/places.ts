import { homedir } from 'node:os';
import { join } from 'node:path';

/** The two browsers Plainly is for. */
export type Kind = 'chromium' | 'firefox';

/** Where a browser may be found. */
export interface Places {
  /** The environment variable that overrides everything. */
  readonly variable: string;
  /** File names to look for on PATH, best first. */
  readonly names: readonly string[];
  /** Whole paths for this system, best first. */
  readonly paths: readonly string[];
}

const label = { chromium: 'Chrome or Chromium', firefox: 'Firefox' } as const;

/** Where to look for a browser on this system. */
export function places(kind: Kind): Places {
  const table = {
    chromium: {
      variable: 'CHROME_BIN',
      names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
      darwin: [
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
      win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
    },
    firefox: {
      variable: 'FIREFOX_BIN',
      names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
      darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    },
  }[kind];
  const { platform, env } = process;
  const windows = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  const roots: readonly (string | undefined)[] =
    platform === 'darwin' ? ['/Applications', join(homedir(), 'Applications')] : platform === 'win32' ? windows : [];
  const tails = platform === 'darwin' ? table.darwin : table.win32;
  const names = platform === 'win32' ? table.names.map((name) => `${name}.exe`) : table.names;
  const paths = roots.filter((root) => root !== undefined).flatMap((root) => tails.map((tail) => join(root, tail)));
  return { variable: table.variable, names, paths };
}

/** The sentence for someone who has no such browser. */
export function missing(kind: Kind): string {
  const { variable } = places(kind);
  return `${label[kind]} was not found: install it, or set ${variable} to the path of its program.`;
}
