import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from './drivers/driver.ts';
import { kinds, squash, useWorld } from './setup.ts';

const filler =
  'After chemotherapy for lymphoma the doctor spoke of anemia, of nausea and of insulin. The team meets every week, goes through the results with care, and plans what comes next together with the person and the family. Each visit is written down, and a copy goes to the doctor at home, so that nothing is lost on the way.';

const pager = (now: number): string =>
  `<nav class="pages">${[1, 2, 3].map((n) => (n === now ? `<b>${n}</b>` : `<a href="/terms-${n}.html">${n}</a>`)).join(' | ')}</nav>`;
const page = (number: number, text: string): string => `<!doctype html><html lang="en"><title>A long way back</title><body>
  <article><h1>A long way back</h1>${text}${`<p>${number}. ${filler}</p>`.repeat(4)}${pager(number)}</article></body></html>`;

const pages = [
  page(
    1,
    `<p>A quality adjusted index (QAX) was asked for at each visit. ${filler}</p>
     <p>After the operation two lymph nodes were positive. She kept a positive attitude all the same. ${filler}</p>
     <p lang="es">La biopsia mostró un tumor en el hígado y los médicos hablaron con la familia.</p>
     <p>The file was called <code>biopsy.load(tumor)</code> by those who wrote it. ${filler}</p>`,
  ),
  page(2, `<p>Page two tells of the summer. ${filler}</p>`),
  page(3, `<h2>In the autumn</h2><p>By then the QAX was better, and so was she. ${filler}</p>`),
];

/** The marked words, each with the words around it. */
const marks = (reader: Frame): Promise<string[]> =>
  reader.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('.text [data-term]')].map(
      (mark) =>
        `${mark.previousSibling?.textContent?.slice(-12) ?? ''}[${mark.textContent}]${mark.nextSibling?.textContent?.slice(0, 12) ?? ''}`,
    );
  });

describe.each(kinds)('the words of an article, in %s', (kind) => {
  const world = useWorld(kind);

  beforeAll(() => {
    for (const [i, body] of pages.entries()) world.server.overrides.set(`/terms-${i + 1}.html`, { body });
  });

  it('know on the third page what the first one says, and mark a word only in its medical sense', async () => {
    const { reader, tab } = await world.browser
      .open(world.server.url('terms-1.html'))
      .then(async (opened) => ({ tab: opened, reader: await opened.openReader() }));
    await reader.waitFor(() => document.querySelectorAll('.text').length === 3);
    await reader.waitFor(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('.text [data-term]')].filter((mark) => mark.textContent === 'QAX').length === 2;
    });
    const found = await marks(reader);
    expect(found.filter((mark) => mark.includes('[positive]'))).toEqual([' were [positive]. She kept a']);
    expect(found.filter((mark) => /\[(?:tumor|biopsia|biopsy)\]/.test(mark))).toEqual([]);

    await reader.click({ css: '.text:last-of-type [data-term]', text: 'QAX' });
    await reader.waitFor('.card');
    expect(squash(await reader.text('.card'))).toContain('Here it stands for quality adjusted index.');
    await tab.close();
  });

  it('wrote no error to any console', async () => expect(await world.browser.consoleErrors()).toEqual([]));
});
