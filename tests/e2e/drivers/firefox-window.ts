import type { FirefoxProcess } from './firefox-process.ts';

/** Where a command is to happen. */
export interface Spot {
  /** WebDriver handle of the tab. */
  readonly handle: string;
  /** Index of a child frame of the tab's document; without it the document itself. */
  readonly frame?: number | undefined;
}

/** Sends one WebDriver command at the spot it was made for. */
export type Send = (command: string, parameters?: object) => Promise<unknown>;

/**
 * Marionette has one current context, tab and frame. This gives each piece of work its own, one piece after another.
 */
export interface FirefoxWindow {
  /** Does some work in a tab or frame. */
  at<T>(spot: Spot, work: (send: Send) => Promise<T>): Promise<T>;
  /** Runs a script in the browser's own window; brings the given tab to the front first. */
  chrome(script: string, args?: readonly unknown[], handle?: string): Promise<unknown>;
  /** Opens an empty tab in front; gives its handle. */
  newTab(): Promise<string>;
  /** The handle of the first tab whose address passes. */
  find(passes: (url: string) => boolean): Promise<string | undefined>;
}

/** The one window of this Firefox. */
export function firefoxWindow({ line }: FirefoxProcess): FirefoxWindow {
  let queue: Promise<unknown> = Promise.resolve();
  let current: string | undefined;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const handles = async (): Promise<string[]> => (await line.send('WebDriver:GetWindowHandles')) as string[];
  const toTab = async (handle: string): Promise<void> => {
    await line.send('WebDriver:SwitchToWindow', { handle, focus: true });
    current = handle;
  };
  return {
    at: ({ handle, frame }, work) =>
      inTurn(async () => {
        if (handle !== current) await toTab(handle);
        await line.send('WebDriver:SwitchToFrame', { id: null });
        if (frame !== undefined) await line.send('WebDriver:SwitchToFrame', { id: frame });
        return work((command, parameters) => line.send(command, parameters));
      }),
    chrome: (script, args = [], handle) =>
      inTurn(async () => {
        if (handle !== undefined) await toTab(handle);
        await line.send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await line.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
        } finally {
          await line.send('Marionette:SetContext', { value: 'content' });
        }
      }),
    newTab: () =>
      inTurn(async () => {
        // The current tab may have been closed, and then no command works.
        const [any] = await handles();
        if (any !== undefined) await toTab(any);
        const { handle } = (await line.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
        return handle;
      }),
    find: (passes) =>
      inTurn(async () => {
        current = undefined;
        for (const handle of await handles()) {
          await line.send('WebDriver:SwitchToWindow', { handle, focus: false });
          if (passes(String(await line.send('WebDriver:GetCurrentURL')))) return handle;
        }
        return undefined;
      }),
  };
}
