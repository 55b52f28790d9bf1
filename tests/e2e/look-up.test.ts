import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type Frame, pause } from './drivers/driver.ts';
import { kinds, squash, useWorld } from './setup.ts';

const issues = 'https://github.com/plainly-reader/plainly/issues';

describe.each(kinds)('looking a word up, and telling that something is wrong, in %s', (kind) => {
  const world = useWorld(kind);

  beforeAll(() => {
    world.server.overrides.set('/paste.html', {
      body: '<!doctype html><title>Paste</title><textarea style="width:400px;height:200px"></textarea>',
    });
  });

  const open = async () => {
    const page = await world.browser.open(world.server.url('advanced-breast-cancer/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    return { page, reader };
  };
  const openCard = async (reader: Frame): Promise<void> => {
    await reader.focus({ css: '[data-term]', text: 'metastatic' });
    await reader.press('Enter');
    await reader.waitFor('.card');
  };
  const link = (reader: Frame) =>
    reader.evaluate(() => {
      const one = document.querySelector<HTMLAnchorElement>('.card .look-up');
      return one && { href: one.href, target: one.target, rel: one.rel, referrer: one.referrerPolicy, says: one.innerText.trim() };
    });
  const openSettings = async (reader: Frame): Promise<void> => {
    await reader.press('w');
    await reader.click('.look-up-settings summary');
  };
  /** What a person gets who pastes into another page. */
  const pasted = async (): Promise<string> => {
    const other = await world.browser.open(world.server.url('paste.html'));
    await other.main.focus('textarea');
    await other.main.press('Control+V');
    const text = await other.main.waitFor(() => document.querySelector('textarea')?.value);
    await other.close();
    return text ?? '';
  };

  it('leads to where the person chose, in a tab of its own, and nothing is asked there before', async () => {
    const { page, reader } = await open();
    await openSettings(reader);
    await openCard(reader);
    expect(await link(reader)).toMatchObject({
      href: expect.stringMatching(/^https:\/\/vsearch\.nlm\.nih\.gov\/.*query=metastatic$/),
      target: '_blank',
      rel: 'noopener noreferrer',
      referrer: 'no-referrer',
      says: expect.stringContaining('Look it up at MedlinePlus'),
    });
    // Without the pointer, whose press outside the card would close it. Nothing about the marks has changed, so the card stays.
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('.look-up-settings input[value="nhs"]')?.click());
    await reader.waitFor(() => document.querySelector<HTMLAnchorElement>('.card .look-up')?.href.includes('nhs'));
    expect((await link(reader))?.href).toMatch(/^https:\/\/www\.nhs\.uk\/search\/results\?q=metastatic$/);
    const hosts = await reader.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).host));
    expect(hosts.filter((host) => /nlm|nhs|cancer\.gov/.test(host))).toEqual([]);
    await page.close();

    const next = await open();
    await openCard(next.reader);
    expect((await link(next.reader))?.href).toContain('https://www.nhs.uk/');
    await openSettings(next.reader);
    const chosen = () => next.reader.evaluate(() => document.querySelector<HTMLInputElement>('.look-up-settings input:checked')?.value);
    expect(await chosen()).toBe('nhs');
    expect(await violations(next.reader)).toEqual([]);
    await world.shot(next.page, 'look-up-settings');
    await next.reader.click('.look-up-settings input[value="medlineplus"]');
    await next.page.close();
  });

  it('opens beside the reader, which stays', async () => {
    const { page, reader } = await open();
    await openCard(reader);
    // An address of our own in its place: the tests ask nothing of other sites.
    const near = world.server.url('paste.html?looked-up');
    await reader.evaluate((address) => document.querySelector('.card .look-up')?.setAttribute('href', address), near);
    await reader.click('.card .look-up');
    const tab = await world.browser.tab('looked-up');
    expect(await tab.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
    await tab.close();
    expect(await page.hasReader()).toBe(true);
    await page.close();
  });

  it('copies the entry, its meaning and where to tell it, and says that nothing was sent', async () => {
    const { page, reader } = await open();
    await openCard(reader);
    const plain = squash(await reader.text('.card .plain'));
    await reader.focus('.card .source button');
    await reader.press('Enter');
    await reader.waitFor('.card .reported p');
    expect(squash(await reader.text('.card .reported'))).toMatch(
      /^Copied\. Nothing was sent\. .*github\.com\/plainly-reader\/plainly\/issues/,
    );
    expect(await reader.evaluate(() => document.querySelector<HTMLAnchorElement>('.card .reported a')?.href)).toBe(issues);
    expect(await reader.evaluate(() => document.activeElement?.closest('.source') !== null)).toBe(true);
    expect((await pasted()).split('\n')).toEqual(['metastatic', plain, issues]);
    await page.close();
  });

  it('shows the lines selected where the browser refuses to copy', async () => {
    const { page, reader } = await open();
    await page.resize(360, 740);
    await reader.evaluate(() => {
      document.execCommand = () => false;
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await openCard(reader);
    const plain = squash(await reader.text('.card .plain'));
    await reader.click('.card .source button');
    await reader.waitFor('.card .report');
    const selected = () =>
      reader.evaluate(() => {
        const box = document.activeElement as HTMLTextAreaElement;
        return box.value.slice(box.selectionStart, box.selectionEnd).split('\n');
      });
    expect(await selected()).toEqual(['metastatic', plain, issues]);
    expect(await reader.text('.card')).not.toContain('Copied.');
    await pause(200);
    await world.shot(page, 'look-up-360-not-copied');
    expect(await violations(reader)).toEqual([]);
    await page.resize(1280, 800);
    await page.close();
  });

  it('is quiet and whole, wide and narrow, light and dark', async () => {
    const { page, reader } = await open();
    // The longest of the three. The page before may have been closed before its choice was kept.
    await openSettings(reader);
    await reader.click('.look-up-settings input[value="medlineplus"]');
    await reader.click('.words-close');
    await reader.waitFor(() => document.querySelector('.words') === null);
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.resize(width, height);
      for (const dark of [false, true]) {
        await page.setDark(dark);
        await openCard(reader);
        await pause(300);
        const name = `look-up-${width}-${dark ? 'dark' : 'light'}`;
        await world.shot(page, name);
        const { source, wide, rows, low } = await reader.evaluate(() => {
          const card = document.querySelector('.card') as HTMLElement;
          const line = card.querySelector('.source') as HTMLElement;
          const buttons = [...card.querySelectorAll<HTMLElement>('.actions :is(a, button), .source button')];
          return {
            source: line.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(line).lineHeight),
            wide: card.scrollWidth - card.clientWidth,
            rows: new Set([...card.querySelectorAll('.actions li')].map((one) => Math.round(one.getBoundingClientRect().top))).size,
            low: buttons.map((one) => one.getBoundingClientRect().height),
          };
        });
        expect(Math.round(source)).toBeLessThanOrEqual(2);
        expect(rows).toBe(2);
        expect(wide).toBeLessThanOrEqual(0);
        expect(Math.min(...low)).toBeGreaterThanOrEqual(width === 360 ? 44 : 24);
        expect(await violations(reader)).toEqual([]);
        await reader.click('.card .source button');
        await reader.waitFor('.card .reported p');
        await pause(200);
        expect(await violations(reader)).toEqual([]);
        await world.shot(page, `${name}-copied`);
        await reader.press('Escape');
        await reader.waitFor(() => document.querySelector('.card') === null);
      }
    }
    await page.setDark(false);
    await page.resize(1280, 800);
    await page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
