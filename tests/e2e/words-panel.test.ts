import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type Frame, pause, poll } from './drivers/driver.ts';
import { isRead } from './is-read.ts';
import { kinds, squash, useWorld } from './setup.ts';

const filler =
  'We walked along the river in the morning and talked about the garden, the weather and what to cook for our friends in the evening. ';
/** Words of a text about health that everybody knows. */
const visit = 'The doctor, the nurse and the physician of the hospital asked each patient about sleep, pain, cough, teeth and medicine. ';
/** Each paragraph is longer than a screen is high, so that every mention needs a jump. */
const far = `<p>${(filler + visit).repeat(7)}</p>`;
const words = `<!doctype html><html lang="en"><title>A day at the clinic</title><article><h1>A day at the clinic</h1>
  <p>First came a biopsy, and nobody spoke of a biopsy again that day.</p>${far}
  <p>The MRI showed neutropenia. ${filler}</p>${far}
  <h2>After the biopsy</h2>${far}
  <p>A second biopsy was not needed, said the doctor, and magnetic resonance imaging was enough. ${filler}</p>${far}
  </article></html>`;
const plain = `<!doctype html><html lang="en"><title>A day by the river</title><article><h1>A day by the river</h1>${`<p>${filler.repeat(14)}</p>`.repeat(3)}</article></html>`;

describe.each(kinds)('the words of an article, in %s', (kind) => {
  const world = useWorld(kind);
  const open = async (path: string) => {
    const page = await world.browser.open(world.server.url(path));
    const reader = await page.openReader();
    await reader.waitFor('.text');
    return { page, reader };
  };
  const openPanel = async (path: string) => {
    const opened = await open(path);
    await opened.reader.click('.words-button');
    await opened.reader.waitFor('.words');
    return opened;
  };
  const isClosed = (reader: Frame): Promise<unknown> => reader.waitFor(() => document.querySelector('.words') === null);
  const rows = (reader: Frame): Promise<string[]> =>
    reader.evaluate(() => [...document.querySelectorAll('.word-go')].map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));
  const row = (title: string) => ({ css: '.word-title', text: title });
  /** What is set off in the text, where it is, and what it stands in. */
  const shown = (reader: Frame) =>
    reader.evaluate(() => {
      const [range] = [...(CSS.highlights.get('mention') ?? [])] as Range[];
      const rect = range?.getBoundingClientRect();
      const parent = range?.startContainer.parentElement;
      return rect && { text: range?.toString(), top: rect.top, bottom: rect.bottom, tag: parent?.closest('p, h2')?.tagName ?? '' };
    });
  const wayIs = (reader: Frame, wanted: string): Promise<unknown> => reader.waitFor({ css: '.words-way .soft', text: wanted });

  beforeAll(() => {
    world.server.overrides.set('/words.html', { body: words });
    world.server.overrides.set('/plain.html', { body: plain });
  });

  it('open by button and by key; Escape closes them before the reader and gives the focus back', async () => {
    const { page, reader } = await open('words.html');
    const expanded = () => reader.evaluate(() => document.querySelector('.words-button')?.getAttribute('aria-expanded'));
    expect(await expanded()).toBe('false');
    await reader.focus('.words-button');
    await reader.press('Enter');
    await reader.waitFor('.words-list');
    expect(await expanded()).toBe('true');
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('words');
    await reader.press('Escape');
    await isClosed(reader);
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('words-button');
    await reader.press('w');
    await reader.waitFor('.words-list');
    await reader.press('w');
    await isClosed(reader);
    await reader.press('Escape');
    await poll(async () => !(await page.hasReader()), 3000, 'the reader closes');
    await page.close();
  });

  it('are listed once each in the order of the text, with every mention counted, those of headings too', async () => {
    const { page, reader } = await openPanel('words.html');
    await reader.waitFor('.words-list');
    expect(await rows(reader)).toEqual(['biopsy 4 times', 'MRI 2 times · also here: magnetic resonance imaging', 'neutropenia once']);
    expect(squash(await reader.text('.words-button'))).toBe('Words');
    await wayIs(reader, '3 words. Choose one to see where it stands.');
    await page.close();
  });

  it('are shown in the text one mention after the other, marked or not, and lead back', async () => {
    const { page, reader } = await open('words.html');
    await reader.waitFor('[data-term]');
    await reader.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await pause(100);
    await reader.press('w');
    await reader.waitFor('.words-list');
    for (const [i, tag] of ['P', 'P', 'H2', 'P'].entries()) {
      await reader.click(row('biopsy'));
      await wayIs(reader, `${i + 1} of 4`);
      const mention = await shown(reader);
      expect(mention?.text).toBe('biopsy');
      expect(mention?.top).toBeGreaterThan(50);
      expect(mention?.bottom).toBeLessThan(800);
      expect(mention?.tag).toBe(tag);
    }
    await reader.click({ css: '.words-step', nth: 1 });
    await wayIs(reader, '1 of 4');
    await reader.click({ css: '.words-step', nth: 0 });
    await wayIs(reader, '4 of 4');
    expect(await reader.text('.words-way [role="status"]')).toBe('biopsy: 4 of 4');
    await reader.click(row('neutropenia'));
    await wayIs(reader, '1 of 1');
    expect((await shown(reader))?.text).toBe('neutropenia');
    expect(await reader.evaluate(() => document.querySelectorAll('.words-step').length)).toBe(0);
    await reader.click('.words-way .linked');
    await reader.waitFor(() => Math.round(scrollY) === 300);
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('words');
    // What is set off is set off for a while only.
    await reader.waitFor(() => !CSS.highlights.has('mention'));
    await page.close();
  });

  it('lead on into the text when the list is closed', async () => {
    const { page, reader } = await openPanel('words.html');
    await reader.waitFor('.words-list');
    await reader.focus({ css: '.word-go', nth: 2 });
    await reader.press('Enter');
    await wayIs(reader, '1 of 1');
    const place = await reader.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(200);
    await reader.press('Escape');
    expect(await reader.evaluate(() => document.activeElement?.textContent?.slice(0, 27))).toBe('The MRI showed neutropenia.');
    expect(await reader.evaluate(() => scrollY)).toBe(place);
    await page.close();
  });

  it('say what they mean when asked', async () => {
    const { page, reader } = await openPanel('words.html');
    await reader.waitFor('.words-list');
    const meaningsShown = (wanted: number): Promise<unknown> =>
      reader.waitFor(
        (count) => [...document.querySelectorAll<HTMLElement>('.word-plain')].filter((one) => one.offsetHeight > 0).length === count,
        wanted,
      );
    await meaningsShown(0);
    await reader.click({ css: '.word-open', nth: 2 });
    await meaningsShown(1);
    expect(await reader.text('.word-plain.shown')).toMatch(/white blood cells/);
    await reader.click({ css: '.word-open', nth: 2 });
    await meaningsShown(0);
    await page.close();
  });

  it('can be filtered where they are many; Escape empties the filter first', async () => {
    const { page, reader } = await open('advanced-breast-cancer/index.html');
    await isRead(reader, 3);
    await reader.press('w');
    await reader.waitFor('.words-filter');
    await reader.waitFor('.word');
    const all = (await rows(reader)).length;
    await reader.type('.words-filter', 'STEREO');
    await reader.waitFor(() => document.querySelectorAll('.word').length < 5);
    for (const fitting of await rows(reader)) expect(fitting).toMatch(/stereo/);
    await reader.type('.words-filter', 'xyz');
    await reader.waitFor({ css: '.words > [role="status"]', text: 'No word in this list has these letters.' });
    await reader.press('Escape');
    await reader.waitFor((count) => document.querySelectorAll('.word').length === count, all);
    await reader.press('Escape');
    await isClosed(reader);
    await page.close();
  });

  it('are none in an article without any, and that is said', async () => {
    const { page, reader } = await openPanel('plain.html');
    await reader.waitFor({ css: '.words > [role="status"]', text: 'Plainly found no words to explain in this article.' });
    expect(await reader.evaluate(() => document.querySelectorAll('.words-list, .words-filter').length)).toBe(0);
    await page.close();
  });

  it('leave the text where it is, wide and not so wide', async () => {
    const { page, reader } = await open('advanced-breast-cancer/index.html');
    await isRead(reader, 3);
    for (const width of [1400, 1000]) {
      await page.resize(width, 800);
      await reader.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      await pause(100);
      const top = () =>
        reader.evaluate(() => {
          const first = [...document.querySelectorAll('.text p')].find((one) => one.getBoundingClientRect().bottom > 0);
          return [first?.textContent?.slice(0, 40), Math.round(first?.getBoundingClientRect().top ?? 0)];
        });
      const before = await top();
      await reader.press('w');
      await reader.waitFor('.words-list');
      expect(await top()).toEqual(before);
      const [text, panel] = [await reader.rect('.sheet'), await reader.rect('.words')];
      expect(text.x + text.width).toBeLessThanOrEqual(panel.x);
      await reader.press('Escape');
      expect(await top()).toEqual(before);
    }
    await page.resize(1280, 800);
    await page.close();
  });

  it('are a sheet in a narrow window that leaves the mention in sight', async () => {
    const { page, reader } = await open('words.html');
    await page.resize(360, 740);
    await reader.waitFor('[data-term]');
    await reader.tap('.words-button');
    await reader.waitFor('.words-list');
    for (let i = 0; i < 4; i++) {
      await reader.tap(row('biopsy'));
      const mention = await shown(reader);
      expect(mention?.top).toBeGreaterThan(50);
      expect(mention?.bottom).toBeLessThan((await reader.rect('.words')).y);
    }
    await pause(200);
    await world.shot(page, 'words-narrow');
    const low = await reader.evaluate(() =>
      [...document.querySelectorAll('.words :is(button, summary, input), .words-button')]
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 44)
        .map((one) => one.className),
    );
    expect(low.filter((name) => name !== '')).toEqual([]);
    await page.resize(320, 640);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.resize(1280, 800);
    await page.close();
  });

  it('axe finds nothing in them, wide and narrow, light and dark', async () => {
    const { page, reader } = await openPanel('advanced-breast-cancer/index.html');
    await reader.waitFor('.words-list');
    await reader.click('.mark-settings summary');
    await reader.click({ css: '.word-open', nth: 0 });
    await reader.click({ css: '.word-go', nth: 0 });
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.resize(width, height);
      for (const dark of [true, false]) {
        await page.setDark(dark);
        await pause(300);
        expect(await violations(reader)).toEqual([]);
        await world.shot(page, `words-${width}-${dark ? 'dark' : 'light'}`);
      }
    }
    await page.resize(1280, 800);
    await page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
