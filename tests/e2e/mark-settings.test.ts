import { beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/core/settings/settings.ts';
import { settingsKey } from '../../lib/platform/settings.ts';
import { type Frame, pause, poll } from './drivers/driver.ts';
import { isRead } from './is-read.ts';
import { kinds, useWorld } from './setup.ts';
import { stored } from './stored.ts';

const filler =
  'We walked along the river in the morning and talked about the garden, the weather and what to cook for our friends in the evening. ';
const long = `<!doctype html><html lang="en"><title>A long day at the clinic</title><article><h1>A long day at the clinic</h1>
  ${`<p>The doctor spoke of neutropenia, then of a tumor, and once more of neutropenia. ${filler.repeat(5)}</p>`.repeat(60)}</article></html>`;

describe.each(kinds)('how words are marked, in %s', (kind) => {
  const world = useWorld(kind);
  const open = async (path = 'advanced-breast-cancer/index.html') => {
    const page = await world.browser.open(world.server.url(path));
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    return { page, reader };
  };
  const openSettings = async (reader: Frame): Promise<void> => {
    // Not by the pointer: the bar with its button slides away where the text was scrolled.
    await reader.focus('.words-button');
    await reader.press('Enter');
    // When the words come, one more line above the settings comes with them.
    await reader.waitFor('.word');
    await reader.click('.mark-settings summary');
  };
  const choose = async (reader: Frame, value: string): Promise<void> => {
    await reader.click(`.choice input[value="${value}"]`);
    await reader.waitFor(`.choice input[value="${value}"]:checked`);
  };
  /** A tab that is closed at once may not have kept what was chosen last. */
  const isKept = (reader: Frame, wanted: Partial<Settings>): Promise<unknown> =>
    poll(
      async () => {
        const kept = (await stored(reader, settingsKey)) as Partial<Settings> | undefined;
        return JSON.stringify({ ...kept, ...wanted }) === JSON.stringify(kept);
      },
      8000,
      `${JSON.stringify(wanted)} to be kept`,
    );
  /** Words marked in the whole article: all of it is drawn before printing, so that nothing idle need be waited for. */
  const marked = (reader: Frame): Promise<number> =>
    reader.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.text [data-term][tabindex], .text a [data-term]').length;
    });
  /** Words marked once there are as many as wanted: a slow machine has not begun to draw them when a choice was made. */
  const markedWhen = (reader: Frame, fits: (count: number) => boolean): Promise<number> =>
    poll(
      async () => {
        const count = await marked(reader);
        return fits(count) ? { count } : null;
      },
      20000,
      `as many marks as in ${fits}`,
    ).then(({ count }) => count);

  beforeAll(() => {
    world.server.overrides.set('/long.html', { body: long });
  });

  it('changes at once, without moving the text, and holds in the next article', async () => {
    const { page, reader } = await open();
    await isRead(reader, 3);
    const usual = await marked(reader);
    await reader.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await openSettings(reader);
    const place = await reader.evaluate(() => scrollY);
    await choose(reader, 'more');
    const more = await markedWhen(reader, (count) => count > usual);
    await choose(reader, 'every');
    const every = await markedWhen(reader, (count) => count > more);
    await choose(reader, 'fewer');
    await markedWhen(reader, (count) => count > 0 && count < every);
    await choose(reader, 'first');
    await markedWhen(reader, (count) => count > 0 && count < usual);
    expect(await reader.evaluate(() => scrollY)).toBe(place);
    await choose(reader, 'none');
    await markedWhen(reader, (count) => count === 0);
    // The list is there all the same.
    expect(await reader.evaluate(() => document.querySelectorAll('.word').length)).toBeGreaterThan(10);
    await isKept(reader, { level: 'fewer', mentions: 'none' });
    await page.close();

    const next = await open('government-diabetes/index.html');
    // Its words are read when they are listed.
    await openSettings(next.reader);
    expect(await marked(next.reader)).toBe(0);
    expect(
      await next.reader.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.mark-settings input:checked')].map(({ value }) => value),
      ),
    ).toEqual(['fewer', 'none']);
    await choose(next.reader, 'usual');
    await choose(next.reader, 'first');
    await isRead(next.reader, 1);
    await isKept(next.reader, { level: 'usual', mentions: 'first' });
    await next.page.close();

    const again = await open();
    await isRead(again.reader, 3);
    expect(await marked(again.reader)).toBe(usual);
    await again.page.close();
  });

  it('closes an open card, and the word can be asked for again', async () => {
    const { page, reader } = await open();
    await reader.waitFor('[data-term]');
    await openSettings(reader);
    await reader.hover({ css: '[data-term]', text: 'metastatic' });
    await reader.waitFor('.card');
    // By key: the pointer stays on the word.
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('.choice input[value="every"]')?.click());
    await reader.waitFor(() => document.querySelector('.card') === null);
    await reader.waitFor(() => document.querySelector('.term.open') === null);
    await reader.move({ x: 4, y: 700 });
    await reader.hover({ css: '[data-term]', text: 'metastatic' });
    expect(await reader.text('.card h2')).toBe('metastatic');
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('.choice input[value="first"]')?.click());
    await isKept(reader, { mentions: 'first' });
    await page.close();
  });

  it('marks what is on the screen before all the rest, and everything before it is printed', async () => {
    const { page, reader } = await open('long.html');
    await openSettings(reader);
    // The test before may have ended in the middle.
    await choose(reader, 'first');
    await markedWhen(reader, (count) => count > 0 && count < 60);
    await reader.evaluate(() => {
      // Nothing is ever idle: what is drawn now is drawn because it is near.
      window.requestIdleCallback = () => 0;
      document.querySelector<HTMLInputElement>('.choice input[value="every"]')?.click();
    });
    const onScreen = await reader.waitFor(() => {
      const shown = [...document.querySelectorAll('.text p')].filter((one) => one.getBoundingClientRect().top < innerHeight);
      return shown.every((one) => one.querySelectorAll('[data-term]').length === 3) && shown.length;
    });
    expect(onScreen).toBeGreaterThan(1);
    await pause(300);
    const counts = () =>
      reader.evaluate(() => [...document.querySelectorAll('.text p')].map((one) => one.querySelectorAll('[data-term]').length));
    expect((await counts()).filter((count) => count > 0).length).toBeLessThan(20);
    await reader.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await counts()).filter((count) => count === 3).length).toBe(60);
    await choose(reader, 'first');
    await isKept(reader, { mentions: 'first' });
    await page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
