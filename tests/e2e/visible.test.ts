import { afterAll, describe, expect, it } from 'vitest';
import { pause, poll } from './drivers/driver.ts';
import { kinds, squash, stateOf, useWorld } from './setup.ts';

interface Case {
  file: string;
  /** Lines of the article, in order. */
  read: string[];
  /** Words that nobody sees on the page. */
  not: string[];
}

const cases: readonly Case[] = [
  {
    file: 'hidden/source.html',
    read: [
      'A stiff shoulder moves less every week',
      'A clear sentence in an invisible box',
      'A box without a frame of its own',
      'Warm water loosens the joint',
      'Some pages show again',
      'How long does it last?',
      'Most people have it for one to three years',
      'Who gets it?',
      'It is more common after forty',
      'At home',
      'Short walks with a loose arm',
      'At the clinic',
      'A physiotherapist moves the joint gently',
      'When it does not get better',
      'An operation is rarely needed',
      'Far down the page',
    ],
    not: ['the style sheet takes away', 'An invisible sentence', 'hidden for good', 'a menu that nobody opened'],
  },
  {
    file: 'shadow/source.html',
    read: [
      'Sleeping better with a cough',
      'A cough often gets worse in bed',
      'A second pillow keeps the head up',
      'Honey in warm water',
      'A cough that lasts longer',
    ],
    not: ['without a place', 'A hidden sentence in the tree'],
  },
  {
    file: 'frame/source.html',
    read: [
      'Walking after a hip operation',
      'On the day after the operation',
      'After a week the frame',
      'Stairs come last',
      'Read how the months',
    ],
    not: ['framed page hides', 'Nobody sees a frame'],
  },
];

describe.each(kinds)('what is visible, in %s', (kind) => {
  const world = useWorld(kind, 'tests/e2e/pages');

  it.each(cases)('is read, and nothing else, from $file', async ({ file, read, not }) => {
    const page = await world.browser.open(world.server.url(file));
    await page.main.waitFor(() => document.readyState === 'complete');
    const before = await stateOf(page);
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    const main = squash(await reader.evaluate(() => document.querySelector('main')?.textContent ?? ''));
    const [article = ''] = main.split('What was left out');
    let from = 0;
    for (const line of read) {
      const at = article.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(0);
      from = at + line.length;
    }
    expect(not.filter((words) => main.includes(words))).toEqual([]);
    await world.shot(page, file.replace('/source.html', ''));
    await page.clickAction();
    await poll(async () => !(await page.hasReader()), 3000, 'the reader closes');
    await pause(500);
    const after = await stateOf(page);
    expect({ ...(after as object), history: 0 }).toEqual({ ...(before as object), history: 0 });
    await page.close();
  });

  it('keeps the addresses of a frame', async () => {
    const page = await world.browser.open(world.server.url('frame/source.html'));
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    expect(await reader.evaluate(() => document.querySelector<HTMLAnchorElement>('.text a')?.href)).toBe(
      world.server.url('frame/inside/more.html'),
    );
    await page.close();
  });

  it('is said to be more than the article, and can all be shown', async () => {
    const page = await world.browser.open(world.server.url('unsure/source.html'));
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    expect(await reader.text('.unsure')).toContain('We may not have found everything on this page.');
    await world.shot(page, 'unsure');
    expect(await reader.text('.text')).not.toContain('The bakery at the corner');
    await reader.click('.unsure .anyway');
    await reader.waitFor(() => document.querySelector('.text')?.textContent?.includes('The bakery at the corner'));
    expect(await reader.evaluate(() => document.querySelector('.unsure') === null)).toBe(true);
    await page.close();
  });

  afterAll(async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
