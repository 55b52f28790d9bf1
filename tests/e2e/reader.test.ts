import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Frame, pause, poll } from './drivers/driver.ts';
import { expectedOf, kinds, squash, stateOf, useWorld } from './setup.ts';

const sample = 'advanced-breast-cancer';
const samples = readdirSync(resolve(import.meta.dirname, '../../samples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(kinds)('the reader in %s', (kind) => {
  const world = useWorld(kind);
  /** Firefox reports every question that is open when a tab is torn away from it: the further pages are waited for. */
  const joined = (reader: Frame): Promise<unknown> => reader.waitFor(() => document.querySelectorAll('.text').length === 3);
  const open = async (path = `${sample}/index.html`) => {
    const page = await world.browser.open(world.server.url(path));
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    if (path.startsWith(sample)) await joined(reader);
    return { page, reader };
  };

  it.each(samples)('shows the whole of %s and no clutter', async (name) => {
    const { page, reader } = await open(`${name}/index.html`);
    const expected = expectedOf(name);
    const text = squash(await reader.text('main'));
    expect((expected.must[0] ?? []).filter((line) => !text.includes(squash(line)))).toEqual([]);
    expect(expected.mustNot.filter((line) => text.includes(squash(line)))).toEqual([]);
    expect(squash(await reader.text('.masthead h1'))).toBe(expected.title);
    const masthead = squash(await reader.text('.masthead'));
    if (expected.byline) expect(masthead).toContain(expected.byline);
    if (expected.reviewedBy) expect(masthead).toContain(`Reviewed by ${expected.reviewedBy}`);
    else expect(masthead).toContain('Medical reviewer: not stated');
    expect(masthead.includes('Date: not stated')).toBe(!(expected.published || expected.reviewed || expected.updated));
    await pause(200);
    await world.shot(page, `${name}-light`);
    await page.close();
  });

  it('explains a word to a resting pointer, and lets the pointer enter the card', async () => {
    const { page, reader } = await open();
    await reader.waitFor('[data-term]');
    await reader.hover({ css: '[data-term]', text: 'metastatic' });
    const card = await reader.text('.card');
    expect(card).toContain('metastatic');
    expect(card).toMatch(/spread/);
    const line = await reader.rect('.term.open');
    const box = await reader.rect('.card');
    expect(box.y >= line.y + line.height || box.y + box.height <= line.y).toBe(true);
    await pause(200); // the card fades in
    await world.shot(page, 'card');
    // Across the gap and onto the card, where it stays for as long as the pointer does.
    await reader.move({ x: box.x + 30, y: box.y + 20 });
    await pause(1500);
    expect(await reader.evaluate(() => document.querySelector('.card') !== null)).toBe(true);
    await reader.move({ x: 4, y: 400 });
    await reader.waitFor(() => document.querySelector('.card') === null);
    await page.close();
  });

  it('opens nothing for a pointer that passes', async () => {
    const { page, reader } = await open();
    await reader.waitFor('[data-term]');
    const { x, y } = await reader.rect({ css: '[data-term]', text: 'metastatic' });
    for (let i = 0; i < 8; i++) await reader.move({ x: x - 60 + (i % 2) * 180, y: y + 5 });
    await reader.move({ x: 4, y: 400 });
    await pause(500);
    expect(await reader.evaluate(() => document.querySelector('.card'))).toBeNull();
    await page.close();
  });

  it('explains a word by keyboard; Escape closes the card, then the reader', async () => {
    const { page, reader } = await open();
    await reader.waitFor('[data-term]');
    const stereotactic = { css: '[data-term]', text: 'Stereo' };
    await reader.focus(stereotactic);
    expect(await reader.evaluate(() => document.querySelector('.card'))).toBeNull();
    await reader.press('Enter');
    expect(await reader.text('.card h2')).toMatch(/^stereotactic/);
    expect(await reader.text('.card .say')).not.toBe('');
    expect(await reader.evaluate(() => document.activeElement?.classList.contains('card'))).toBe(true);
    await reader.press('Escape');
    await reader.waitFor(() => document.querySelector('.card') === null);
    expect(await reader.evaluate(() => document.activeElement?.textContent)).toBe('Stereo');
    await reader.press('Escape');
    await poll(async () => !(await page.hasReader()), 3000, 'the reader closes');
    await page.close();
  });

  it('explains a tapped word and closes for a tap elsewhere', async () => {
    const { page, reader } = await open();
    await page.resize(360, 740);
    await reader.waitFor('[data-term]');
    await reader.tap({ css: '[data-term]', text: 'metastatic' });
    await reader.waitFor('.card.sheet-card');
    const line = await reader.rect('.term.open');
    const box = await reader.rect('.card');
    expect(line.y + line.height).toBeLessThanOrEqual(box.y);
    await pause(200);
    await world.shot(page, 'card-narrow');
    await reader.tap('.masthead h1');
    await reader.waitFor(() => document.querySelector('.card') === null);
    await page.resize(1280, 800);
    await page.close();
  });

  it('marks whole phrases, at their first mention in a section, and leaves links links', async () => {
    const { page, reader } = await open();
    // What is further down is marked a moment later.
    await reader.waitFor({ css: '[data-term]', text: 'stereotactic body radiation therapy' });
    const marks = await reader.evaluate(() =>
      [...document.querySelectorAll('[data-term]')].map((mark) => mark.textContent?.toLowerCase() ?? ''),
    );
    expect(marks).toContain('stereotactic body radiation therapy');
    expect(marks).toContain('estrogen receptor');
    expect(marks.filter((mark) => mark === 'metastatic')).toHaveLength(1);
    const nested = await reader.evaluate(() => document.querySelectorAll('a[href] [role="button"]').length);
    expect(nested).toBe(0);
    expect(await reader.evaluate(() => document.querySelector<HTMLAnchorElement>('.text a .term')?.closest('a')?.pathname)).toMatch(
      /oncologist/,
    );
    await page.close();
  });

  it('leads from the masthead to the sources and back', async () => {
    const { page, reader } = await open('journal-sleep-review/index.html');
    await reader.click({ css: '.masthead .linked' });
    await reader.waitFor(() => document.activeElement?.closest('[data-role="reference"]') !== null);
    await reader.click({ css: '.back-to-text' });
    await reader.waitFor(() => document.activeElement?.closest('.masthead') !== null);
    await page.close();
  });

  it('follows a footnote and comes back', async () => {
    const { page, reader } = await open();
    await reader.click({ css: 'sup a', text: '1' });
    const note = await reader.evaluate(() => document.activeElement?.textContent ?? '');
    expect(note.length).toBeGreaterThan(10);
    await reader.waitFor(() => {
      const { top, bottom } = (document.activeElement as Element).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await reader.evaluate(() => document.activeElement?.querySelector<HTMLElement>('a[href^="#"], .back-to-text')?.click());
    await reader.waitFor(() => {
      const { top, bottom } = (document.querySelector('sup a') as Element).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await page.close();
  });

  it.each(['toggle', 'button', 'escape', 'back'])('gives the page back as it was by %s', async (way) => {
    const page = await world.browser.open(world.server.url(`${sample}/index.html`));
    await page.evaluate(() => {
      scrollTo(0, 600);
      document.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    });
    await pause(200);
    const before = await stateOf(page);
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    // A gesture, as a person who reads makes, so that Back has an entry to take.
    await reader.click('.masthead h1');
    await reader.press('ArrowDown');
    if (way === 'toggle') await page.clickAction();
    if (way === 'button') await reader.click('.bar .close');
    if (way === 'escape') await reader.press('Escape');
    if (way === 'back') await page.back();
    await poll(async () => !(await page.hasReader()), 3000, 'the reader closes');
    await pause(500);
    const after = await stateOf(page);
    expect({ ...(after as object), history: 0 }).toEqual({ ...(before as object), history: 0 });
    await page.close();
  });

  it('stands in dark and narrow windows', async () => {
    const { page, reader } = await open();
    await reader.waitFor('[data-term]');
    await page.setDark(true);
    await pause(300);
    await world.shot(page, 'dark');
    expect(await reader.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 25, 28)');
    await page.resize(360, 740);
    await pause(300);
    await world.shot(page, 'dark-narrow');
    await page.setDark(false);
    await pause(300);
    await world.shot(page, 'narrow');
    await page.resize(320, 640);
    const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.resize(1280, 800);
    await page.close();
  });

  it('asks only for the pictures it shows, and sends no referrer', async () => {
    const page = await world.browser.open(world.server.url(`${sample}/index.html`));
    await pause(500);
    const asked = new Set(world.server.requests.map((request) => request.path));
    world.server.requests.length = 0;
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    await reader.hover({ css: '[data-term]', text: 'metastatic' });
    await reader.waitFor('.card');
    await pause(500);
    const shown = await reader.evaluate(() => [...document.images].map((image) => new URL(image.src).pathname));
    // The article's own further pages are asked for too; `pages.test.ts` says which and how often.
    for (const request of world.server.requests.filter(({ path }) => !path.endsWith('.html'))) {
      expect(shown).toContain(request.path);
      expect(asked).toContain(request.path);
      expect(request.referer).toBeUndefined();
    }
    await page.close();
  });

  it('ends where an even number of toggles begins', async () => {
    const page = await world.browser.open(world.server.url(`${sample}/index.html`));
    const before = await stateOf(page);
    await page.openReader();
    for (let i = 0; i < 5; i++) await page.clickAction();
    await pause(1000);
    expect(await page.hasReader()).toBe(false);
    expect(await stateOf(page)).toEqual(before);
    await page.close();
  });

  it('comes back clean after the page was left and returned to', async () => {
    const { page, reader } = await open();
    await joined(reader);
    await page.goto(world.server.url('government-diabetes/index.html'));
    await page.back();
    await poll(async () => (await page.url()).includes(sample), 5000, 'the page is back');
    await pause(500);
    expect(await page.hasReader()).toBe(false);
    expect(await page.evaluate(() => [...document.documentElement.children].map((child) => child.tagName))).toEqual(['HEAD', 'BODY']);
    await page.close();
  });

  // The driver's keys reach the browser itself in Firefox only; in Chromium they go to the page.
  it.runIf(kind === 'firefox')('toggles by Alt+Shift+R', async () => {
    const page = await world.browser.open(world.server.url(`${sample}/index.html`));
    await pause(300);
    await page.pressCommand('Alt+Shift+R');
    await (await page.reader()).waitFor('.masthead');
    await page.pressCommand('Alt+Shift+R');
    await poll(async () => !(await page.hasReader()), 3000, 'the reader closes');
    await page.close();
  });

  it.runIf(kind === 'firefox')('opens from the context menu of the page', async () => {
    const page = await world.browser.open(world.server.url(`${sample}/index.html`));
    await page.chooseMenu('h1', 'Read this page with Plainly');
    await joined(await page.reader());
    await page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
