import { beforeAll } from 'vitest';
import type { Frame, Kind, Page, Place } from './drivers/driver.ts';
import { squash, useWorld, type World } from './setup.ts';

const filler =
  'The team meets every week, goes through the results with care, and plans what comes next together with the person and the family.';
/** An article with a word of each kind: marked or not, explained by its author, of several meanings, built of parts, unknown. */
const steps = `<!doctype html><html lang="en"><title>Small steps after a long winter</title><body>
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
export const placeOf = (reader: Frame, words: string, nth = 0): Promise<Place> =>
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

/** Selects words where they stand first in the reader's text. */
export const select = (reader: Frame, words: string): Promise<void> =>
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

export const hasCard = (reader: Frame): Promise<boolean> => reader.evaluate(() => document.querySelector('.card') !== null);
/** Resolves when no card is open. */
export const noCard = (reader: Frame): Promise<unknown> => reader.waitFor(() => document.querySelector('.card') === null);
/** What the open card says, on one line. */
export const card = async (reader: Frame): Promise<string> => squash(await reader.text('.card'));
export const selected = (reader: Frame): Promise<string> => reader.evaluate(() => String(document.getSelection()).trim());

/** A double click on the nth place where words stand; resolves when the card is open. */
export const twice = async (reader: Frame, words: string, nth = 0): Promise<void> => {
  await reader.clickAt(await placeOf(reader, words, nth), 2);
  await reader.waitFor('.card');
};

/** A world that serves the article at `steps.html`, and the way to open it in the reader. */
export const useSteps = (kind: Kind): { world: World; open: () => Promise<{ page: Page; reader: Frame }> } => {
  const world = useWorld(kind);
  beforeAll(() => void world.server.overrides.set('/steps.html', { body: steps }));
  const open = async (): Promise<{ page: Page; reader: Frame }> => {
    const page = await world.browser.open(world.server.url('steps.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    return { page, reader };
  };
  return { world, open };
};
