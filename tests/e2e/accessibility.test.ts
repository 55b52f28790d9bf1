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
