import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

/** One line to every page, frame and worker: hears their errors, tells them about dark and motion. */
export interface Watch {
  readonly errors: string[];
  /** Sets media features in all documents, now and later. */
  media(features: Readonly<Record<string, string>>): Promise<void>;
}

const kinds = new Set(['page', 'other', 'service_worker', 'background_page', 'webview']);

/**
 * Watches all targets. Puppeteer's own page events lack the exceptions of frames in other processes and everything
 * from workers, and its media emulation does not reach such frames; a session for each target has all of it.
 */
export function watchTargets(browser: Browser): Watch {
  const errors: string[] = [];
  const sessions = new Map<Target, Promise<CDPSession | undefined>>();
  let features: { name: string; value: string }[] = [];

  const tell = async (session: CDPSession | undefined): Promise<void> => {
    // Workers have no media; a target may be gone by now.
    await session?.send('Emulation.setEmulatedMedia', { features }).catch(() => undefined);
  };
  const attach = async (target: Target): Promise<CDPSession | undefined> => {
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionText(exceptionDetails)));
    session.on('Runtime.consoleAPICalled', (event) => {
      if (event.type === 'error' || event.type === 'assert') errors.push(consoleText(event, target.url()));
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') errors.push(`${entry.text} (${entry.url ?? target.url()})`);
    });
    if (features.length > 0) await tell(session);
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    return session;
  };
  const add = (target: Target): void => {
    if (kinds.has(target.type()))
      sessions.set(
        target,
        attach(target).catch(() => undefined),
      );
  };
  browser.on('targetcreated', add);
  browser.on('targetdestroyed', (target) => sessions.delete(target));
  for (const target of browser.targets()) add(target);

  return {
    errors,
    async media(wanted) {
      features = Object.entries(wanted).map(([name, value]) => ({ name, value }));
      await Promise.all([...sessions.values()].map(async (session) => tell(await session)));
    },
  };
}

function exceptionText({ exception, text, url, stackTrace }: Protocol.Runtime.ExceptionDetails): string {
  return `${exception?.description ?? text} (${url ?? stackTrace?.callFrames[0]?.url ?? 'unknown'})`;
}

function consoleText(event: Protocol.Runtime.ConsoleAPICalledEvent, url: string): string {
  const words = event.args.map(({ value, description }) => String(value ?? description ?? ''));
  return `${words.join(' ')} (${event.stackTrace?.callFrames[0]?.url || url})`;
}
