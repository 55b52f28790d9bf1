import { tmpdir } from 'node:os';
import { startFirefox } from '../../tests/e2e/drivers/firefox-process.ts';
import { serve } from '../../tests/e2e/drivers/serve.ts';
import { globalName } from './bundle.ts';
import type { QuietBrowser } from './quiet-browser.ts';

/** No scripts, no forms, no refresh, and nothing loaded but what stands in the page. */
const policy = "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'";

/** Times in Firefox are rounded to a millisecond and shaken unless it is told not to. */
const prefs = { 'privacy.reduceTimerPrecision': false, 'dom.max_script_run_time': 0 };

/**
 * Firefox with pages from a server of our own whose policy forbids them everything; ours runs in a sandbox that sees the page through
 * Xrays, as content scripts do. The page's address is the server's.
 */
export const openFirefox = async (script: string): Promise<QuietBrowser> => {
  const firefox = await startFirefox({ prefs });
  const server = await serve(tmpdir());
  const { line } = firefox;
  await line.send('WebDriver:SetTimeouts', { script: 300_000, pageLoad: 60_000 });
  const run = (body: string, args: readonly unknown[] = []): Promise<unknown> =>
    line.send('WebDriver:ExecuteScript', { script: body, args, sandbox: 'system', newSandbox: false }, 310_000);
  let count = 0;
  return {
    async load(html) {
      const path = `/${count++}/`;
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
      server.overrides.clear();
      server.overrides.set(path, { body: html, headers });
      await line.send('WebDriver:Navigate', { url: server.url(path) }, 70_000);
      await run(script);
    },
    call: (name, ...args) => run(`return globalThis.${globalName}[arguments[0]](...arguments[1])`, [name, args]),
    async close() {
      await firefox.close();
      await server.close();
    },
  };
};
