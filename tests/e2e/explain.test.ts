import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { pause } from './drivers/driver.ts';
import { card, hasCard, noCard, placeOf, select, selected, twice, useSteps } from './explaining.ts';
import { kinds, squash } from './setup.ts';

describe.each(kinds)('words explained on request, in %s', (kind) => {
  const { world, open } = useSteps(kind);

  it('explains a word at a double click, and leaves it selected', async () => {
    const { page, reader } = await open();
    // No mark: it is not the first mention.
    await twice(reader, 'metastases', 1);
    expect(squash(await reader.text('.card h2'))).toMatch(/^metastases → .*metastasis$/);
    expect(await selected(reader)).toBe('metastases');
    expect(await reader.evaluate(() => document.activeElement?.closest('.card') === null)).toBe(true);
    // It was asked for: it stays when the pointer goes elsewhere.
    await reader.move({ x: 4, y: 500 });
    await pause(700);
    expect(await hasCard(reader)).toBe(true);
    await reader.press('Escape');
    await noCard(reader);
    expect(await selected(reader)).toBe('metastases');
    expect(await page.hasReader()).toBe(true);
    await page.close();
  });

  it('explains a word that everybody knows, and is never marked', async () => {
    const { page, reader } = await open();
    expect(await reader.evaluate(() => [...document.querySelectorAll('[data-term]')].map((mark) => mark.textContent))).not.toContain(
      'Doctors',
    );
    await twice(reader, 'Doctors');
    expect(squash(await reader.text('.card h2'))).toMatch(/doctor$/);
    expect(await reader.text('.card .plain')).toMatch(/ill|sick|trained/);
    await page.close();
  });

  it('opens the same card for a marked word at a double click as at a click', async () => {
    const { page, reader } = await open();
    const mark = { css: '[data-term]', text: 'metastases' };
    await reader.click(mark);
    const once = await card(reader);
    await reader.press('Escape');
    await noCard(reader);
    const { x, y, width, height } = await reader.rect(mark);
    await reader.clickAt({ x: x + width / 2, y: y + height / 2 }, 2);
    expect(await card(reader)).toBe(once);
    await pause(600);
    expect(await card(reader)).toBe(once);
    await page.close();
  });

  it('opens nothing for a third click, which selects the paragraph, nor for a plain click or a selection', async () => {
    const { page, reader } = await open();
    await reader.clickAt(await placeOf(reader, 'zorblax'), 3);
    await pause(700);
    expect(await selected(reader)).toMatch(/^After the .*smaller again\.$/s);
    expect(await hasCard(reader)).toBe(false);
    await reader.clickAt(await placeOf(reader, 'zorblax'), 1);
    await select(reader, 'the zorblax was');
    await pause(700);
    expect(await hasCard(reader)).toBe(false);
    expect(await reader.evaluate(() => document.querySelector('.explain-button'))).toBeNull();
    await page.close();
  });

  it('explains what is selected at the key E, moves into the card, and gives the focus back', async () => {
    const { page, reader } = await open();
    await reader.press('e');
    await pause(300);
    expect(await hasCard(reader)).toBe(false);
    await select(reader, 'body radiation');
    await reader.press('e');
    await reader.waitFor('.card');
    // The phrase that the words stand in, with its own words to look up.
    expect((await reader.text('.card h2')).toLowerCase()).toMatch(/^stereotactic body radiation/);
    await reader.waitFor(() => document.activeElement?.classList.contains('card'));
    await reader.click('.card summary');
    const inside = await reader.evaluate(() => [...document.querySelectorAll('.card .word-links')].map((links) => links.textContent ?? ''));
    expect(inside.some((links) => links.startsWith('Words inside'))).toBe(true);
    await reader.press('Escape');
    await noCard(reader);
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('sheet');
    await page.close();
  });

  it('offers an explanation beside what a finger selects', async () => {
    const { page, reader } = await open();
    await page.resize(360, 740);
    await reader.tap('.masthead h1');
    await select(reader, 'nephrectomy');
    await reader.waitFor('.explain-button');
    await pause(200);
    await world.shot(page, 'explain-button');
    const { width, height } = await reader.rect('.explain-button');
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(await violations(reader)).toEqual([]);
    await reader.tap('.explain-button');
    expect(await reader.text('.card h2')).toBe('nephrectomy');
    expect(await reader.evaluate(() => document.querySelector('.explain-button'))).toBeNull();
    await reader.press('Escape');
    await noCard(reader);
    await page.resize(1280, 800);
    await page.close();
  });

  // The menu of Chromium cannot be driven.
  it.runIf(kind === 'firefox')('explains from the context menu, of the reader and of the page', async () => {
    const { page, reader } = await open();
    const place = await placeOf(reader, 'nephrectomy');
    await select(reader, 'nephrectomy');
    await page.chooseMenu(place, 'Explain “nephrectomy” with Plainly');
    expect(await reader.text('.card h2')).toBe('nephrectomy');
    await page.close();

    for (const [words, css, said] of [
      ['zorblax', 'article p:nth-of-type(5)', 'Not in the glossary yet.'],
      ['cholecystectomy', '#aside', 'cholecystectomy'],
    ] as const) {
      const plain = await world.browser.open(world.server.url('steps.html'));
      await plain.evaluate(
        (css, wanted) => {
          const [node] = document.querySelector(css)?.childNodes ?? [];
          const at = node?.textContent?.indexOf(wanted) ?? -1;
          if (node) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        },
        css,
        words,
      );
      const at = await plain.evaluate(() => {
        const { x, y } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { x: 0, y: 0 };
        return { x, y };
      });
      await plain.chooseMenu(at, `Explain “${words}” with Plainly`);
      const opened = await plain.reader();
      expect(await opened.text('.card h2')).toContain(words);
      expect(await card(opened)).toContain(said);
      await plain.close();
    }
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
