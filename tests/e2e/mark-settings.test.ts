import { beforeAll, describe, expect, it } from 'vitest';
import { type Frame, pause, poll } from './drivers/driver.ts';
import { kinds, useWorld } from './setup.ts';

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
    await reader.click('.words-button');
    await reader.waitFor('.mark-settings');
    await reader.click('.mark-settings summary');
  };
  const choose = (reader: Frame, value: string): Promise<void> => reader.click(`.choice input[value="${value}"]`);
  /** Words marked in the whole article: all of it is drawn before printing, so that nothing idle need be waited for. */
  const marked = async (reader: Frame): Promise<number> => {
    const count = () =>
      reader.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('.text [data-term][tabindex], .text a [data-term]').length;
      });
    // The words are read in slices, and again when a further page comes: the count must hold for a while.
    let [last, times] = [-1, 0];
    return poll(
      async () => {
        const now = await count();
        times = now === last ? times + 1 : 0;
        last = now;
        await pause(300);
        return times >= 3 ? { now } : null;
      },
      20000,
      'all to be marked',
    ).then(({ now }) => now);
  };

  beforeAll(() => {
    world.server.overrides.set('/long.html', { body: long });
  });

  it('changes at once, without moving the text, and holds in the next article', async () => {
    const { page, reader } = await open();
    await reader.waitFor('[data-term]');
    const usual = await marked(reader);
    await reader.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await openSettings(reader);
    const place = await reader.evaluate(() => scrollY);
    await choose(reader, 'more');
    const more = await marked(reader);
    await choose(reader, 'every');
    const every = await marked(reader);
    await choose(reader, 'fewer');
    const fewer = await marked(reader);
    expect(more).toBeGreaterThan(usual);
    expect(every).toBeGreaterThan(more);
    expect(fewer).toBeLessThan(every);
    await choose(reader, 'first');
    const fewest = await marked(reader);
    expect(fewest).toBeLessThan(usual);
    expect(await reader.evaluate(() => scrollY)).toBe(place);
    await choose(reader, 'none');
    expect(await marked(reader)).toBe(0);
    // The list is there all the same.
    expect(await reader.evaluate(() => document.querySelectorAll('.word').length)).toBeGreaterThan(10);
    await page.close();

    const next = await open('government-diabetes/index.html');
    await pause(800);
    expect(await next.reader.evaluate(() => document.querySelectorAll('[data-term]').length)).toBe(0);
    await openSettings(next.reader);
    expect(
      await next.reader.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.mark-settings input:checked')].map(({ value }) => value),
      ),
    ).toEqual(['fewer', 'none']);
    await choose(next.reader, 'usual');
    await choose(next.reader, 'first');
    await next.reader.waitFor('[data-term]');
    await next.page.close();

    const again = await open();
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
    expect(await reader.evaluate(() => document.querySelectorAll('.term.open').length)).toBe(0);
    await reader.move({ x: 4, y: 700 });
    await reader.hover({ css: '[data-term]', text: 'metastatic' });
    expect(await reader.text('.card h2')).toBe('metastatic');
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('.choice input[value="first"]')?.click());
    await page.close();
  });

  it('marks what is on the screen before all the rest, and everything before it is printed', async () => {
    const { page, reader } = await open('long.html');
    await openSettings(reader);
    // The page before may have been closed before its choice was kept.
    await choose(reader, 'first');
    await marked(reader);
    const drawn = await reader.evaluate(() => {
      const idle = window.requestIdleCallback;
      // Nothing is ever idle: what is drawn now is drawn because it is near.
      window.requestIdleCallback = () => 0;
      document.querySelector<HTMLInputElement>('.choice input[value="every"]')?.click();
      return new Promise<number[]>((resolve) =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            const counts = () => [...document.querySelectorAll('.text p')].map((one) => one.querySelectorAll('[data-term]').length);
            const onScreen = [...document.querySelectorAll('.text p')].filter((one) => one.getBoundingClientRect().top < innerHeight);
            const near = counts();
            dispatchEvent(new Event('beforeprint'));
            window.requestIdleCallback = idle;
            resolve([
              onScreen.length,
              near.slice(0, onScreen.length).filter((count) => count === 3).length,
              near.filter((count) => count > 0).length,
              counts().filter((count) => count === 3).length,
            ]);
          }, 300),
        ),
      );
    });
    const [onScreen = 0, markedOnScreen, near, all] = drawn;
    expect(onScreen).toBeGreaterThan(1);
    expect(markedOnScreen).toBe(onScreen);
    expect(near).toBeLessThan(20);
    expect(all).toBe(60);
    await choose(reader, 'first');
    await page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
