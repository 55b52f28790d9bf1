import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { pause } from './drivers/driver.ts';
import { kinds, squash, useWorld } from './setup.ts';

describe.each(kinds)('what the page says about getting help, in %s', (kind) => {
  const world = useWorld(kind);

  it('stands above the text, leaves room for it, and leads to each place', async () => {
    const page = await world.browser.open(world.server.url('hospital-heart-failure/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('.help-box');
    expect(await reader.text('.help-box h2')).toBe('Get help now');
    const first = squash(await reader.text('.help-box'));
    expect(first).toContain('Found on this page. There may be other reasons to get help.');
    expect(first).toContain('Call 911 or your local emergency number if you have:');
    expect(first).not.toContain('Tell your doctor if you notice');
    const order = await reader.evaluate(() => {
      const [title, box, text] = ['h1', '.help-box', '.text'].map((css) => document.querySelector(css)?.getBoundingClientRect());
      return { isBetween: Number(title?.bottom) <= Number(box?.top) && Number(box?.bottom) <= Number(text?.top), top: text?.top };
    });
    expect(order.isBetween).toBe(true);
    expect(order.top).toBeLessThan(800);

    await reader.focus({ css: '.help-box [aria-expanded]' });
    await reader.press('Enter');
    await reader.waitFor('.help-box.whole');
    expect(squash(await reader.text('.help-box'))).toContain('Tell your doctor if you notice: Shortness of breath');

    await reader.focus({ css: '.help-box .passages .linked', nth: 1 });
    await reader.press('Enter');
    const arrived = await reader.evaluate(() => {
      const at = document.activeElement;
      const { top = -1, bottom = 0 } = at?.getBoundingClientRect() ?? {};
      return { text: at?.firstChild?.textContent, isInText: at?.closest('.text') !== null, isSeen: top >= 0 && bottom <= innerHeight };
    });
    expect(arrived).toMatchObject({ isInText: true, isSeen: true });
    expect(arrived.text).toMatch(/^Symptoms may come on slowly/);
    await world.shot(page, 'help-arrived');
    await reader.click('.back-to-text');
    expect(await reader.evaluate(() => document.activeElement?.closest('.help-box') !== null)).toBe(true);
    await page.close();
  });

  it('fits a narrow screen, and axe finds nothing, light and dark', async () => {
    const page = await world.browser.open(world.server.url('hospital-heart-failure/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    for (const [width, height, name] of [
      [1280, 800, 'wide'],
      [360, 740, 'narrow'],
    ] as const) {
      await page.resize(width, height);
      for (const dark of [false, true]) {
        await page.setDark(dark);
        await pause(300);
        expect(await violations(reader)).toEqual([]);
        await world.shot(page, `help-${name}-${dark ? 'dark' : 'light'}`);
      }
      expect(await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await reader.evaluate(() => document.querySelector('.text')?.getBoundingClientRect().top)).toBeLessThan(height);
    }
    await reader.click('.help-box [aria-expanded]');
    await reader.waitFor('.help-box.whole');
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await world.shot(page, 'help-narrow-whole');
    await page.resize(1280, 800);
    await page.setDark(false);
    await page.close();
  });

  it('takes in what a further page says, without moving the text, and leads into that page', async () => {
    const last = '/advanced-breast-cancer/page-3.html';
    world.server.overrides.set(last, { status: 500, body: 'no' });
    const page = await world.browser.open(world.server.url('advanced-breast-cancer/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('.gap');
    const topOfText = (): Promise<number> =>
      reader.evaluate(() => (document.querySelector('.text')?.getBoundingClientRect().top ?? 0) + scrollY);
    const before = await topOfText();
    expect(await reader.evaluate(() => document.querySelector('.help-box'))).toBeNull();
    world.server.overrides.delete(last);
    await reader.evaluate(() => document.querySelector<HTMLElement>('.retry')?.click());
    await reader.waitFor('.help-box.slim');
    expect(await topOfText()).toBe(before);
    await world.shot(page, 'help-late');

    await reader.click('.help-box [aria-expanded]');
    expect(squash(await reader.text('.help-box'))).toContain('Call your care team right away, day or night');
    await reader.click('.help-box .passages .linked');
    const place = await reader.evaluate(() => {
      const texts = [...document.querySelectorAll('.text')];
      return [texts.findIndex((text) => text.contains(document.activeElement)), document.activeElement?.firstChild?.textContent];
    });
    expect(place).toEqual([2, 'When to Call']);
    await page.close();
  });

  it('is not there when the page says nothing of the kind', async () => {
    const page = await world.browser.open(world.server.url('news-blood-test/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('.left-out');
    expect(await reader.evaluate(() => document.querySelector('.help-box'))).toBeNull();
    await page.close();
  });
});
