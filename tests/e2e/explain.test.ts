import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type Frame, type Page, type Place, pause } from './drivers/driver.ts';
import { kinds, squash, useWorld } from './setup.ts';

const filler =
  'The team meets every week, goes through the results with care, and plans what comes next together with the person and the family.';
const article = `<!doctype html><html lang="en"><title>Small steps after a long winter</title><body>
  <aside id="aside">Elsewhere: all about cholecystectomy.</aside>
  <article><h1>Small steps after a long winter</h1>
  <p>Doctors found metastases in the spring. A quality adjusted score (QAS) was asked for at each visit. ${filler}</p>
  <p>Later a nephrectomy was planned. Dr. Lee wrote PE into the notes, and nobody knew why. ${filler}</p>
  <p>Edema, which means swelling caused by extra fluid, was seen at the ankles. ${filler}</p>
  <p>Her QAS was better in May. Stereotactic body radiation therapy took five days. ${filler}</p>
  <p>After the hepatopexy she took zolvisartan. In the garden the zorblax was in bloom. ${filler} Then the metastases were smaller again.</p>
  <p>By the summer there was no edema. ${filler}</p>
  ${`<p>${filler} ${filler}</p>`.repeat(4)}
  </article></body></html>`;

/** The middle of the nth place where words stand in the reader's text, brought into view. */
const placeOf = (reader: Frame, words: string, nth = 0): Promise<Place> =>
  reader.evaluate(
    (wanted, which) => {
      const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
      let left = which;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0 || left-- > 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`"${wanted}" is not there`);
    },
    words,
    nth,
  );

const select = (reader: Frame, words: string): Promise<void> =>
  reader.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`"${wanted}" is not there`);
  }, words);

const hasCard = (reader: Frame): Promise<boolean> => reader.evaluate(() => document.querySelector('.card') !== null);
const noCard = (reader: Frame): Promise<unknown> => reader.waitFor(() => document.querySelector('.card') === null);
const card = async (reader: Frame): Promise<string> => squash(await reader.text('.card'));
const selected = (reader: Frame): Promise<string> => reader.evaluate(() => String(document.getSelection()).trim());

describe.each(kinds)('words explained on request, in %s', (kind) => {
  const world = useWorld(kind);
  beforeAll(() => world.server.overrides.set('/steps.html', { body: article }));

  const open = async (): Promise<{ page: Page; reader: Frame }> => {
    const page = await world.browser.open(world.server.url('steps.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    return { page, reader };
  };
  const twice = async (reader: Frame, words: string, nth = 0): Promise<void> => {
    await reader.clickAt(await placeOf(reader, words, nth), 2);
    await reader.waitFor('.card');
  };

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
    expect(await reader.evaluate(() => document.activeElement?.classList.contains('card'))).toBe(true);
    await reader.click('.card summary');
    const inside = await reader.evaluate(() => [...document.querySelectorAll('.card .word-links')].map((links) => links.textContent ?? ''));
    expect(inside.some((links) => links.startsWith('Words inside'))).toBe(true);
    await reader.press('Escape');
    await noCard(reader);
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('sheet');
    await page.close();
  });

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
    expect(await reader.evaluate(() => document.activeElement?.textContent)).toMatch(/^By the summer there was no edema/);
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
    expect(await again.reader.text('.own-words')).toMatch(/^!?a red flower!?$/);
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
    const stored = await reader.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { get: (key: string) => Promise<unknown> } } }
      >;
      return (browser ?? chrome).storage.local.get('mine');
    });
    expect(stored).toMatchObject({
      mine: {
        version: 1,
        questions: [
          {
            word: 'nephrectomy',
            sentence: 'Later a nephrectomy was planned.',
            title: 'Small steps after a long winter',
            url: world.server.url('steps.html'),
          },
        ],
      },
    });
    await reader.press('Enter');
    await reader.waitFor({ css: '.actions button', text: 'Ask my doctor' });
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
    await one.page.close();
    await two.page.close();
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
