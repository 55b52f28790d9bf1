import { beforeAll, describe, expect, it } from 'vitest';
import { type Frame, pause } from './drivers/driver.ts';
import { kinds, squash, useWorld } from './setup.ts';

const filler =
  'We walked along the river in the morning and talked about the garden, the weather and what to cook for our friends in the evening. ';
const story = `<!doctype html><html lang="en"><title>A day at the clinic</title><article><h1>A day at the clinic</h1>
  <p>The doctor spoke of stereo<b>tactic</b> surgery and of <a href="/x">a biopsy</a>, then of neutro<i>pe</i>nia&nbsp;&mdash; a low count.<br>An MRI came next. ${filler.repeat(3)}</p>
  <ul><li>a biopsy</li><li>an MRI (magnetic resonance imaging)</li></ul>
  <table><tr><th>Test</th><th>Finds</th></tr><tr><td>biopsy</td><td>a tumor</td></tr><tr><td>MRI</td><td>a tumor</td></tr></table>
  ${`<p>${filler.repeat(5)} The biopsy showed a tumor.</p>`.repeat(5)}</article></html>`;

/** All that a person can take out of the text. */
interface Taken {
  shown: string;
  content: string;
  selected: string[];
  found: [string, number][];
}

describe.each(kinds)('the text with marks and without, in %s', (kind) => {
  const world = useWorld(kind);

  beforeAll(() => {
    world.server.overrides.set('/story.html', { body: story });
    world.server.overrides.set('/paste.html', {
      body: '<!doctype html><title>Paste</title><div contenteditable style="height:100px"></div>',
    });
  });

  const choose = async (reader: Frame, value: string): Promise<void> => {
    await reader.evaluate((chosen) => document.querySelector<HTMLInputElement>(`.choice input[value="${chosen}"]`)?.click(), value);
    await pause(600);
  };
  const textOf = (reader: Frame): Promise<Taken> =>
    reader.evaluate(() => {
      const root = document.querySelector<HTMLElement>('.text') as HTMLElement;
      const selection = getSelection() as Selection;
      // The list of words is no part of the text.
      const panel = document.querySelector<HTMLElement>('.words');
      if (panel) panel.style.display = 'none';
      const pointAt = (offset: number): [Node, number] => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          if (left <= node.data.length) return [node, left];
          left -= node.data.length;
        }
        throw new Error('no such offset');
      };
      const content = root.textContent ?? '';
      const selected: string[] = [];
      for (let from = 0; from < 700; from += 17) {
        selection.setBaseAndExtent(...pointAt(from), ...pointAt(from + 60));
        selected.push(selection.toString());
      }
      selection.selectAllChildren(root);
      selected.push(selection.toString());
      const found = ['stereotactic surgery', 'neutropenia', 'a biopsy', 'of a biopsy, then', 'MRI', 'tumor', 'an mri (magnetic', 'xyz'].map(
        (words): [string, number] => {
          selection.collapse(document.body, 0);
          let count = 0;
          while (count < 99 && (window as unknown as { find: (what: string) => boolean }).find(words)) count++;
          return [words, count];
        },
      );
      if (panel) panel.style.display = '';
      return { shown: root.innerText, content, selected, found };
    });
  const copied = async (reader: Frame): Promise<{ text: string; html: string }> => {
    await reader.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.text') as Element));
    await reader.evaluate(() => document.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true }));
    await reader.press('Control+C');
    const other = await world.browser.open(world.server.url('paste.html'));
    await other.evaluate(() => {
      document.addEventListener('paste', (event) => {
        const html = new DOMParser().parseFromString(event.clipboardData?.getData('text/html') ?? '', 'text/html');
        const text = event.clipboardData?.getData('text/plain') ?? '';
        Object.assign(window, { pasted: { text, html: html.body.textContent ?? '' } });
        event.preventDefault();
      });
      document.querySelector<HTMLElement>('[contenteditable]')?.focus();
    });
    await other.main.press('Control+V');
    const pasted = await other.main.waitFor(() => (window as unknown as { pasted?: { text: string; html: string } }).pasted);
    await other.close();
    // Firefox breaks lines of markup where they get long, which is not seen.
    return { text: pasted?.text ?? '', html: squash(pasted?.html ?? '') };
  };

  it('is the same to read, to select, to find and to copy', async () => {
    const page = await world.browser.open(world.server.url('story.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    await reader.press('w');
    await reader.waitFor('.mark-settings');
    await choose(reader, 'more');
    await choose(reader, 'none');
    expect(await reader.evaluate(() => document.querySelectorAll('[data-term]').length)).toBe(0);
    const [without, copiedWithout] = [await textOf(reader), await copied(reader)];
    await page.bringToFront();
    await choose(reader, 'every');
    expect(await reader.evaluate(() => document.querySelectorAll('[data-term]').length)).toBeGreaterThan(15);
    const [withMarks, copiedWith] = [await textOf(reader), await copied(reader)];
    expect(withMarks).toEqual(without);
    expect(copiedWith).toEqual(copiedWithout);
    expect(copiedWith.text).toContain('stereotactic surgery and of a biopsy, then of neutropenia');
    expect(copiedWith.html).toContain('stereotactic surgery and of a biopsy, then of neutropenia');
    const counts = new Map(withMarks.found);
    for (const words of ['stereotactic surgery', 'of a biopsy, then', 'an mri (magnetic'])
      expect([words, counts.get(words)]).toEqual([words, 1]);
    expect(counts.get('tumor')).toBe(7);
    expect(counts.get('xyz')).toBe(0);
    await page.bringToFront();
    await choose(reader, 'usual');
    await choose(reader, 'first');
    await page.close();
  });

  it('stays selected while the marks change', async () => {
    const page = await world.browser.open(world.server.url('story.html'));
    const reader = await page.openReader();
    await reader.waitFor('[data-term]');
    await reader.press('w');
    await reader.waitFor('.mark-settings');
    await choose(reader, 'every');
    const selected = () => reader.evaluate(() => String(getSelection()));
    // From the middle of one marked word to the middle of another.
    await reader.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('.text li .term')].map((mark) => mark.firstChild as Text);
      if (first && second) getSelection()?.setBaseAndExtent(first, 2, second, 2);
    });
    const before = await selected();
    expect(before.replace(/\s+/g, ' ')).toBe('opsy an MR');
    for (const value of ['none', 'every', 'fewer', 'usual', 'first']) {
      await choose(reader, value);
      expect(await selected()).toBe(before);
    }
    await page.close();
  });

  it('wrote no error to any console', async () => {
    expect(await world.browser.consoleErrors()).toEqual([]);
  });
});
