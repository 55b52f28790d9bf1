import { describe, expect, it } from 'vitest';
import type { Mine } from '../../lib/core/mine/mine.ts';
import { mineKey } from '../../lib/platform/mine.ts';
import { violations } from './axe.ts';
import { type Frame, pause, poll } from './drivers/driver.ts';
import { card, hasCard, noCard, placeOf, select, twice, useSteps } from './explaining.ts';
import { kinds } from './setup.ts';
import { stored } from './stored.ts';

describe.each(kinds)('what is said and made of a word, in %s', (kind) => {
  const { world, open } = useSteps(kind);
  /** What is kept of the person's own words, once it fits: it is shown before it is stored, and a tab that closes at once stores nothing. */
  const kept = (reader: Frame, fits: (mine: Partial<Mine>) => boolean): Promise<Partial<Mine>> =>
    poll(
      async () => {
        const mine = ((await stored(reader, mineKey)) ?? {}) as Partial<Mine>;
        return fits(mine) ? mine : null;
      },
      8000,
      `own words to be kept: ${fits}`,
    );

  it.each([
    [
      'an abbreviation the article defines',
      'QAS',
      1,
      ['Here it stands for quality adjusted score.', 'The article says so.', 'Not in the glossary yet.'],
    ],
    ['several meanings', 'PE', 0, ['This could mean one of these. The article does not say which.', 'pulmonary embolism', 'physical exam']],
    [
      'word parts',
      'hepatopexy',
      0,
      ['The word is built of these parts:', 'hepato liver', 'pexy fixing in place', 'Parts give a hint, not the meaning.'],
    ],
    ['the end of a medicine’s name', 'zolvisartan', 0, ['zolvi sartan lowers blood pressure', 'Parts give a hint, not the meaning.']],
    ['nothing known', 'zorblax', 0, ['zorblax', 'Not in the glossary yet.', 'Ask my doctor', 'Add my own meaning']],
  ])('says what is known, and no more: %s', async (_, words, nth, wanted) => {
    const { page, reader } = await open();
    await twice(reader, words, nth);
    const text = await card(reader);
    for (const line of wanted) expect(text).toContain(line);
    expect(text).not.toContain('I know this word');
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.resize(width, height);
      await select(reader, words);
      await reader.press('e');
      await reader.waitFor('.card');
      for (const dark of [false, true]) {
        await page.setDark(dark);
        await pause(300);
        expect(await violations(reader)).toEqual([]);
        await world.shot(page, `explain-${words}-${width === 360 ? 'narrow' : 'wide'}-${dark ? 'dark' : 'light'}`);
      }
    }
    await page.setDark(false);
    await page.resize(1280, 800);
    await page.close();
  });

  it('says first what the article says, and leads there and back', async () => {
    const { page, reader } = await open();
    await twice(reader, 'edema');
    expect(await card(reader)).toMatch(/^edema .*This article says: .?swelling caused by extra fluid.? Show it in the text /);
    await pause(200);
    expect(await violations(reader)).toEqual([]);
    await world.shot(page, 'author');
    await reader.click({ css: '.author button', text: 'Show it in the text' });
    await noCard(reader);
    expect(await reader.evaluate(() => document.activeElement?.textContent)).toMatch(/^Edema, which means/);
    await reader.click('.back-to-text');
    await reader.waitFor(() => document.activeElement?.textContent?.startsWith('By the summer there was no edema'));
    await page.close();
  });

  it('leads from a possible meaning to its entry, and back', async () => {
    const { page, reader } = await open();
    await twice(reader, 'PE');
    await reader.click({ css: '.meanings button', text: 'pulmonary embolism' });
    await reader.waitFor('.card-back');
    await reader.waitFor({ css: '.card h2', text: 'pulmonary embolism' });
    await reader.click('.card-back');
    await reader.waitFor('.meanings');
    await page.close();
  });

  it('keeps an own meaning, and explains the word by it first when it is opened again', async () => {
    const { page, reader } = await open();
    await twice(reader, 'zorblax');
    await reader.click('.write-note');
    await reader.waitFor(() => document.activeElement?.tagName === 'TEXTAREA');
    await reader.type('.card textarea', 'a red flower');
    // Neither the pointer that goes elsewhere nor the letter E in a word takes the form away.
    await reader.move({ x: 4, y: 500 });
    await pause(600);
    expect(await violations(reader)).toEqual([]);
    await world.shot(page, 'note-form');
    await reader.press('Escape');
    await reader.waitFor(() => document.querySelector('.card textarea') === null);
    expect(await hasCard(reader)).toBe(true);
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('write-note');
    // What was written is still there.
    await reader.press('Enter');
    expect(await reader.evaluate(() => document.querySelector<HTMLTextAreaElement>('.card textarea')?.value)).toBe('a red flower');
    // Nor does a click elsewhere.
    await reader.clickAt(await placeOf(reader, 'Doctors found'), 1);
    expect(await hasCard(reader)).toBe(true);
    await reader.focus('.card textarea');
    await reader.press('Control+Enter');
    expect(await reader.text('.own-words')).toBe('a red flower');
    await reader.waitFor({ css: '.card [role="status"]', text: 'Your note is saved.' });
    await page.close();

    const again = await open();
    await twice(again.reader, 'zorblax');
    expect(await card(again.reader)).toMatch(/^zorblax Your note a red flower .*Not in the glossary yet\./);
    await pause(200); // the card fades in
    expect(await violations(again.reader)).toEqual([]);
    await world.shot(again.page, 'note');
    await again.reader.click('.edit-note');
    await again.reader.type('.card textarea', '!');
    await again.reader.click({ css: '.note-form button', text: 'Save' });
    expect(await again.reader.text('.own-words')).toMatch(/^(!a red flower|a red flower!)$/);
    await again.reader.click({ css: '.own-note button', text: 'Remove' });
    await again.reader.waitFor({ css: '.card [role="status"]', text: 'Your note is removed.' });
    expect(await again.reader.evaluate(() => document.querySelector('.own-note'))).toBeNull();
    await again.page.close();
    const last = await open();
    await twice(last.reader, 'zorblax');
    expect(await card(last.reader)).not.toContain('flower');
    await last.page.close();
  });

  it('puts a word on the list for the doctor with its sentence, and takes it off', async () => {
    const { page, reader } = await open();
    await twice(reader, 'nephrectomy');
    await reader.click({ css: '.actions button', text: 'Ask my doctor' });
    await reader.waitFor({ css: '.actions button', text: 'Undo' });
    expect(await reader.text('.actions')).toContain('On your list');
    expect(await reader.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Undo, take nephrectomy off the list');
    await pause(200);
    await world.shot(page, 'asked');
    expect(await kept(reader, ({ questions }) => questions?.length === 1)).toMatchObject({
      version: 1,
      questions: [
        {
          word: 'nephrectomy',
          sentence: 'Later a nephrectomy was planned.',
          title: 'Small steps after a long winter',
          url: world.server.url('steps.html'),
        },
      ],
    });
    await reader.press('Enter');
    await reader.waitFor({ css: '.actions button', text: 'Ask my doctor' });
    await kept(reader, ({ questions }) => questions?.length === 0);
    await page.close();
    const again = await open();
    await twice(again.reader, 'nephrectomy');
    expect(await again.reader.text('.actions')).not.toContain('On your list');
    await again.page.close();
  });

  it('marks a known word no more, here and later, until that is undone', async () => {
    const { page, reader } = await open();
    const mark = { css: '[data-term]:not(.hushed)', text: 'metastases' };
    await reader.click(mark);
    await reader.click({ css: '.actions button', text: 'I know this word' });
    await reader.waitFor({ css: '.hushed', text: 'metastases' });
    expect(await reader.text('.actions')).toContain('Not marked any more');
    await pause(200);
    await world.shot(page, 'known');
    await reader.click({ css: '.actions button', text: 'Undo' });
    await reader.waitFor(mark);
    await reader.click({ css: '.actions button', text: 'I know this word' });
    await reader.waitFor({ css: '.hushed', text: 'metastases' });
    await kept(reader, ({ known }) => known?.length === 1);
    await page.close();

    const again = await open();
    const marks = await again.reader.evaluate(() => [...document.querySelectorAll('[data-term]')].map((one) => one.textContent));
    expect(marks).not.toContain('metastases');
    expect(marks.length).toBeGreaterThan(0);
    // It is still explained to whoever asks, and can be marked again.
    await twice(again.reader, 'metastases');
    expect(await again.reader.text('.actions')).toContain('Not marked any more');
    await again.reader.click({ css: '.actions button', text: 'Undo' });
    await again.reader.waitFor({ css: '.actions button', text: 'I know this word' });
    await kept(again.reader, ({ known }) => known?.length === 0);
    await again.page.close();
    const last = await open();
    await last.reader.waitFor({ css: '[data-term]', text: 'metastases' });
    await last.page.close();
  });

  it('tells another tab of a change', async () => {
    const one = await open();
    const two = await open();
    await twice(two.reader, 'zorblax');
    await one.page.bringToFront();
    await twice(one.reader, 'zorblax');
    await one.reader.click({ css: '.actions button', text: 'Ask my doctor' });
    await one.reader.waitFor({ css: '.actions button', text: 'Undo' });
    await two.page.bringToFront();
    await two.reader.waitFor({ css: '.actions button', text: 'Undo' });
    await two.reader.click({ css: '.actions button', text: 'Undo' });
    await kept(two.reader, ({ questions }) => questions?.length === 0);
    await one.page.close();
    await two.page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
