import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { pause } from './drivers/driver.ts';
import { kinds, useWorld } from './setup.ts';

describe.each(kinds)('accessibility in %s', (kind) => {
  const world = useWorld(kind);

  it.each(['advanced-breast-cancer', 'government-diabetes', 'journal-sleep-review'])(
    'axe finds nothing in %s, light and dark',
    async (name) => {
      const page = await world.browser.open(world.server.url(`${name}/index.html`));
      const reader = await page.openReader();
      await reader.waitFor('[data-term]');
      await pause(400);
      expect(await violations(reader)).toEqual([]);
      await page.setDark(true);
      await pause(200);
      expect(await violations(reader)).toEqual([]);
      await page.setDark(false);
      await page.close();
    },
  );

  it('axe finds nothing with a card open, wide and narrow', async () => {
    const page = await world.browser.open(world.server.url('advanced-breast-cancer/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.resize(width, height);
      await reader.focus({ css: '[data-term]', text: 'metastatic' });
      await reader.press('Enter');
      await reader.waitFor('.card');
      await pause(300);
      expect(await violations(reader)).toEqual([]);
      await reader.press('Escape');
      await reader.waitFor(() => document.querySelector('.card') === null);
    }
    await page.resize(1280, 800);
    await page.close();
  });

  it('axe finds nothing in the list of what was left out, nor in pieces that are back, wide and narrow, light and dark', async () => {
    const page = await world.browser.open(world.server.url('news-blood-test/index.html'));
    const reader = await page.openReader();
    await reader.click('.left-out summary');
    for (const said of ['About the reporter', 'Related stories']) {
      await reader.evaluate((text) => {
        const piece = [...document.querySelectorAll('.left-out li')].find((item) => item.textContent?.includes(text));
        piece?.querySelector<HTMLButtonElement>('.put-back')?.focus();
      }, said);
      await reader.press('Enter');
    }
    await reader.waitFor(() => document.querySelectorAll('.put-back-box').length === 2);
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.resize(width, height);
      for (const dark of [false, true]) {
        await page.setDark(dark);
        await pause(300);
        expect(await violations(reader)).toEqual([]);
        const name = `${width === 360 ? 'narrow' : 'wide'}-${dark ? 'dark' : 'light'}`;
        await reader.evaluate(() => document.querySelector('.put-back-box')?.scrollIntoView({ block: 'center' }));
        await pause(100);
        await world.shot(page, `put-back-${name}`);
        await reader.evaluate(() => document.querySelector('.left-out')?.scrollIntoView());
        await pause(100);
        await world.shot(page, `left-out-${name}`);
        expect(await reader.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
    await page.setDark(false);
    await page.resize(1280, 800);
    await page.close();
  });

  it('names a term as one button, and its card as a dialog', async () => {
    const page = await world.browser.open(world.server.url('advanced-breast-cancer/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    const roles = await reader.evaluate(() =>
      [...document.querySelectorAll('.term[tabindex]')].map((mark) => `${mark.getAttribute('role')} ${mark.getAttribute('aria-haspopup')}`),
    );
    expect(new Set(roles)).toEqual(new Set(['button dialog']));
    await page.close();
  });

  it('shows the meaning of a word in a link when the link has the focus, and follows the link', async () => {
    const page = await world.browser.open(world.server.url('advanced-breast-cancer/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('.text a .term');
    await reader.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('.text [tabindex="0"], .text a[href]')];
      const at = marks.findIndex((mark) => mark.matches('a') && mark.querySelector('.term'));
      marks[at - 1]?.focus();
    });
    await reader.press('Tab');
    expect(await reader.text('.card h2')).toBe('oncologist');
    expect(await reader.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.close();
  });
});
