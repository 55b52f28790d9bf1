import { launch, pause, poll } from '../../tests/e2e/drivers/driver.ts';
import { serve } from '../../tests/e2e/drivers/serve.ts';
import type { Kind } from '../browsers/places.ts';
import { extensionDir } from '../start/build.ts';
import { pageWithMarks } from './marks-data.ts';

const paragraphs = 1250;
/** How long the marks of a very long page may take to come (milliseconds). */
const patience = 30_000;
/** Cards opened on each page, and those before them that are not counted: they fetch the meanings and are spent on compiling. */
const runs = { counted: 25, before: 5 };

/**
 * Milliseconds from asking for a card to its standing in its place, for each run, in the built extension.
 * Both pages have as many words; on the page with few marks the others are plain.
 */
export const openingCards = async (kind: Kind, marks: number): Promise<number[]> => {
  const server = await serve('samples');
  const browser = await launch(kind, {
    extensionDir: extensionDir(kind),
    ...(kind === 'firefox' && { prefs: { 'privacy.reduceTimerPrecision': false } }),
  });
  try {
    server.overrides.set('/marks.html', { body: pageWithMarks(paragraphs, marks) });
    const page = await browser.open(server.url('marks.html'));
    const reader = await page.openReader();
    await poll(() => reader.evaluate(() => document.querySelector('[data-term]') !== null), patience, 'the first mark');
    await reader.press('w');
    await reader.click('.mark-settings summary');
    await reader.click('.choice input[value="every"]');
    await reader.press('Escape');
    await poll(
      () => reader.evaluate((wanted) => document.querySelectorAll('[data-term]').length >= wanted * 0.9, marks),
      patience,
      'all marks',
    );
    await pause(500);
    const times = await reader.evaluate(async (count) => {
      const placed = (): Promise<void> =>
        new Promise((done) => {
          const watch = new MutationObserver(() => {
            if (!document.querySelector<HTMLElement>('.card')?.style.transform) return;
            watch.disconnect();
            done();
          });
          watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['style'] });
        });
      const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done, 60));
      const marks = [...document.querySelectorAll<HTMLElement>('[data-term]')];
      const taken: number[] = [];
      for (const mark of marks.slice(0, count)) {
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        await rest();
        const standing = placed();
        const from = performance.now();
        mark.click();
        await standing;
        taken.push(performance.now() - from);
        document.querySelector('.masthead h1')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        await rest();
      }
      return taken;
    }, runs.before + runs.counted);
    return times.slice(runs.before);
  } finally {
    await browser.close();
    await server.close();
  }
};
