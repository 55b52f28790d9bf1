import { describe, expect, it } from 'vitest';
import { pause, poll } from './drivers/driver.ts';
import { kinds, useWorld } from './setup.ts';

describe.each(kinds)('when it cannot, in %s', (kind) => {
  const world = useWorld(kind, 'tests/pages');

  /** What Plainly says about a tab, in the button's pop-up or in a tab of its own. */
  const said = async (): Promise<string> =>
    poll(
      async () => {
        if (await world.browser.hasPopup()) return (await world.browser.popup()).text('.cannot');
        if ((await world.browser.tabs()).some((url) => url.includes('cannot.html')))
          return (await world.browser.tab('cannot.html')).main.text('.cannot');
        return null;
      },
      5000,
      'Plainly says why',
    );

  it('says so on a page of the browser', async () => {
    const page = await world.browser.open(kind === 'chromium' ? 'chrome://version' : 'about:support');
    await page.clickAction();
    expect(await said()).toMatch(/page(s)? of the browser/i);
    await world.shot(page, 'cannot');
    await world.browser.closePopup();
    await page.close();
  });

  it('offers the page anyway where there is no article, and shows it', async () => {
    const page = await world.browser.open(world.server.url('log-in/source.html'));
    const reader = await page.openReader();
    expect(await reader.text('.message')).toContain('which part of this page is the article');
    await world.shot(page, 'noArticle');
    await reader.click('.anyway');
    await reader.waitFor('.masthead');
    expect(await reader.evaluate(() => document.body.innerText)).toContain('Welcome back to the clinic');
    await page.close();
  });

  it('opens under the strictest policy of a page', async () => {
    world.server.overrides.set('/plain/source.html', {
      headers: {
        'content-security-policy': "default-src 'none'; script-src 'none'; frame-src 'none'",
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    });
    const page = await world.browser.open(world.server.url('plain/source.html'));
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    world.server.overrides.clear();
    await page.close();
  });

  it('reads a sandboxed page, in a tab of its own where the browser allows no frame', async () => {
    world.server.overrides.set('/plain/source.html', { headers: { 'content-security-policy': 'sandbox' } });
    const page = await world.browser.open(world.server.url('plain/source.html'));
    await page.clickAction();
    const found = await poll(
      async () => {
        if ((await world.browser.tabs()).some((url) => url.includes('reader.html'))) return (await world.browser.tab('reader.html')).main;
        return kind === 'chromium' && (await page.hasReader()) ? page.reader() : null;
      },
      8000,
      'the reader opens',
    );
    await found.waitFor('.masthead');
    expect(await found.evaluate(() => document.body.innerText)).toContain('gallbladder');
    world.server.overrides.clear();
    await page.close();
  });

  it('says so on a file that is not a page', async () => {
    const page = await world.browser.open(world.server.url('data.json'));
    await page.clickAction();
    expect(await said()).toContain('cannot open here');
    await world.browser.closePopup();
    await page.close();
  });

  it("says so in the browser's own PDF viewer", async () => {
    const page = await world.browser.open(world.server.url('leaflet.pdf'));
    await pause(1000);
    await page.clickAction();
    expect(await said()).toContain('This is a PDF');
    await world.browser.closePopup();
    await page.close();
  });

  it('leaves no trace on a page that was never toggled', async () => {
    const page = await world.browser.open(world.server.url('plain/source.html'));
    await pause(500);
    const left = await page.evaluate(() => ({
      scripts: document.scripts.length,
      hosts: [...document.documentElement.children].filter((child) => !['HEAD', 'BODY'].includes(child.tagName)).length,
      loaded: performance.getEntriesByType('resource').filter((entry) => entry.name.includes('extension:')).length,
    }));
    expect(left).toEqual({ scripts: 0, hosts: 0, loaded: 0 });
    await page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
