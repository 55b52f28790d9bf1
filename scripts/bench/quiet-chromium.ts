import puppeteer from 'puppeteer-core';
import { temporaryProfile } from '../../tests/e2e/drivers/profile.ts';
import { findBrowser } from '../browsers/find.ts';
import { globalName } from './bundle.ts';
import type { Profile, QuietBrowser } from './quiet-browser.ts';

/** The longest run that is waited for, in milliseconds. */
const patience = 300_000;

/** A page of its own process group has a clock of 5 µs, any other one of 100 µs. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'credentialless' };

/** Chromium with scripts off and every request but the page itself refused; ours runs in an isolated world, as content scripts do. */
export const openChromium = async (script: string): Promise<QuietBrowser> => {
  const profile = temporaryProfile('chromium', () => browser?.process()?.kill('SIGKILL'));
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    pipe: true,
    userDataDir: profile.path,
    protocolTimeout: patience,
    args: ['--disable-gpu', '--disable-component-update', '--no-pings', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const cdp = await page.createCDPSession();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let markup: string | null = null;
  page.on('request', (request) => {
    const body = request.isNavigationRequest() && request.frame() === page.mainFrame() ? markup : null;
    markup = body === null ? markup : null;
    void (body === null ? request.abort() : request.respond({ contentType: 'text/html; charset=utf-8', headers: isolated, body })).catch(
      () => {},
    );
  });

  let contextId = 0;
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    async load(html, url = 'http://page.example/') {
      markup = html;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const world = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: globalName });
      contextId = world.executionContextId;
      await run(`${script}\n;undefined\n//# sourceURL=${globalName}.js`);
    },
    call: (name, ...args) => run(`${globalName}.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`),
    async profile(work) {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
      await cdp.send('Profiler.start');
      await work();
      const { profile: found } = await cdp.send('Profiler.stop');
      return found as Profile;
    },
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
};
