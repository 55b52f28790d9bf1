import type { Frame } from './drivers/driver.ts';

/** What the extension keeps under a key of `storage.local`, asked in a document of its own; `undefined` where nothing is kept. */
export const stored = (reader: Frame, key: string): Promise<unknown> =>
  reader.evaluate(async (asked) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { get: (key: string) => Promise<Record<string, unknown>> } } }
    >;
    return (await (browser ?? chrome).storage.local.get(asked))[asked];
  }, key);
