import { beforeAll, describe, expect, it } from 'vitest';
import { type Frame, pause } from './drivers/driver.ts';
import { kinds, squash, useWorld } from './setup.ts';

describe.each(kinds)('what was left out, in %s', (kind) => {
  const world = useWorld(kind);

  it('is listed at the end, can be put back in its place, and taken out again', async () => {
    const page = await world.browser.open(world.server.url('news-blood-test/index.html'));
    const reader = await page.openReader();
    await reader.waitFor('.left-out');
    expect(await reader.text('.left-out summary')).toMatch(/^What was left out \(\d+\)$/);
    await reader.click('.left-out summary');
    const listed = squash(await reader.text('.left-out'));
    expect(listed).toContain('Nine drinks, ranked by a dietitian');
    expect(listed).toContain('The Morning Tide');
    await world.shot(page, 'left-out');

    const put = (): Promise<void> =>
      reader.evaluate(() => {
        const piece = [...document.querySelectorAll('.left-out li')].find((item) => item.textContent?.includes('Nine drinks'));
        piece?.querySelector<HTMLButtonElement>('.put-back')?.click();
      });
    await put();
    await reader.waitFor('.put-back-box');
    expect(await reader.text('.put-back-box')).toContain('Nine drinks');
    // Where it stood on the page: behind the paragraph on kidney disease, before the next heading.
    const around = await reader.evaluate(() => {
      const box = document.querySelector('.put-back-box');
      return [box?.previousElementSibling?.textContent ?? '', box?.nextElementSibling?.textContent ?? ''];
    });
    expect(around[0]).toContain('Doctors usually find it with two simple tests');
    expect(around[1]).toContain('What the researchers did');
    await pause(200);
    await world.shot(page, 'put-back');
    await put();
    await reader.waitFor(() => document.querySelector('.put-back-box') === null);
    await page.close();
  });

  describe('on a site with a box of figures', () => {
    const words =
      'A biopsy takes a small piece of tissue, so that it can be looked at closely, and the result tells the doctor what to plan for you.';
    /** Two articles of a site, with the same boxes around different words. */
    const story = (about: string, dose: string): string => `<!doctype html><html lang="en"><title>What to know about ${about}</title>
      <div class="ad-top"><p>Advertisement</p><p>Quiet rooms for ${about} lovers start here.</p></div>
      <article><h1>What to know about ${about}</h1>${`<p>About ${about}. ${words} ${words}</p>`.repeat(6)}</article>
      <aside class="facts-box"><h3>Biopsy in figures</h3><table><tr><th>Dose</th><th>Given with</th></tr><tr><td>${dose}</td><td>chemotherapy</td></tr></table></aside>
      <footer class="foot"><p>All rights of ${about} reserved.</p></footer>`;
    const open = async (path: string) => {
      const page = await world.browser.open(world.server.url(path));
      const reader = await page.openReader();
      await reader.waitFor('.left-out');
      return { page, reader };
    };
    const boxes = (reader: Frame): Promise<string[]> =>
      reader.evaluate(() => [...document.querySelectorAll('.put-back-box')].map((box) => box.textContent ?? ''));
    /** Moves the focus to the button of the piece that says something, as Tab does. */
    const focusOn = (reader: Frame, said: string): Promise<void> =>
      reader.evaluate((text) => {
        const piece = [...document.querySelectorAll('.left-out li')].find((item) => item.textContent?.includes(text));
        piece?.querySelector<HTMLButtonElement>('.put-back')?.focus();
      }, said);

    beforeAll(() => {
      world.server.overrides.set('/story-a.html', { body: story('hearts', '5 mg') });
      world.server.overrides.set('/story-b.html', { body: story('lungs', '9 mg') });
    });

    it('puts a table back with one key, and it comes back by itself in the next article; U forgets it', async () => {
      const first = await open('story-a.html');
      await first.reader.click('.left-out summary');
      await focusOn(first.reader, '5 mg');
      await first.reader.press('x');
      expect(await boxes(first.reader)).toEqual([]);
      await first.reader.press('b');
      await first.reader.waitFor('.put-back-box table td');
      expect(await first.reader.evaluate(() => document.activeElement?.className)).toBe('put-back-box');
      expect(await first.reader.text('.put-back-box')).toContain('Put back by you.');
      await first.reader.waitFor('.put-back-box .term');
      await pause(200);
      await world.shot(first.page, 'put-back-table');
      await first.page.close();

      const again = await open('story-a.html');
      await again.reader.waitFor('.put-back-box table');
      await again.page.close();

      const next = await open('story-b.html');
      await next.reader.waitFor('.put-back-box table');
      const [box, ...more] = await boxes(next.reader);
      expect(box).toContain('9 mg');
      expect(box).toContain('Put back as you chose for this site.');
      // The advertisement was not chosen: only what is like the table comes back.
      expect(more).toEqual([]);
      // Nothing moves the person who has just begun to read.
      expect(await next.reader.evaluate(() => [scrollY, document.activeElement?.className])).toEqual([0, 'sheet']);
      await next.reader.evaluate(() => document.querySelector<HTMLElement>('.put-back-box')?.focus());
      await next.reader.press('u');
      await next.reader.waitFor(() => document.querySelector('.put-back-box') === null);
      expect(await next.reader.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
      await next.page.close();

      const last = await open('story-a.html');
      await pause(500);
      expect(await boxes(last.reader)).toEqual([]);
      await last.page.close();
    });

    it('forgets everything on the site when told, and what is back stays until the article is closed', async () => {
      const { page, reader } = await open('story-a.html');
      await reader.click('.left-out summary');
      expect(await reader.evaluate(() => document.querySelector('.forget') !== null)).toBe(false);
      for (const said of ['5 mg', 'All rights']) {
        await focusOn(reader, said);
        await reader.press('Enter');
      }
      await reader.waitFor(() => document.querySelectorAll('.put-back-box').length === 2);
      await reader.click('.forget');
      await reader.waitFor(() => document.querySelector('.left-out')?.textContent?.includes('Forgotten.'));
      expect(await boxes(reader)).toHaveLength(2);
      await page.close();
      const again = await open('story-a.html');
      await pause(500);
      expect(await boxes(again.reader)).toEqual([]);
      await again.page.close();
    });

    it('is told apart from the same piece of another site', async () => {
      const { page, reader } = await open('story-a.html');
      await reader.click('.left-out summary');
      await focusOn(reader, '5 mg');
      await reader.press('b');
      await reader.waitFor('.put-back-box');
      await page.close();
      const elsewhere = await world.browser.open(world.server.url('story-b.html').replace('127.0.0.1', 'localhost'));
      const there = await elsewhere.openReader();
      await there.waitFor('.left-out');
      await pause(500);
      expect(await boxes(there)).toEqual([]);
      await elsewhere.close();
      const again = await open('story-b.html');
      await again.reader.waitFor('.put-back-box');
      await again.page.close();
    });
  });

  it('wrote no error of ours to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
