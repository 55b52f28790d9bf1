import { beforeEach, describe, expect, it } from 'vitest';
import { pause } from './drivers/driver.ts';
import { expectedOf, kinds, squash, useWorld } from './setup.ts';

const sample = 'advanced-breast-cancer';

describe.each(kinds)('articles in several pages, in %s', (kind) => {
  const world = useWorld(kind);
  const expected = expectedOf(sample);

  beforeEach(() => {
    world.server.requests.length = 0;
    world.server.overrides.clear();
  });

  const open = async () => {
    const page = await world.browser.open(world.server.url(`${sample}/index.html`));
    const reader = await page.openReader();
    await reader.waitFor('.masthead');
    return { page, reader };
  };
  const pagesAsked = (): string[] => world.server.requests.map(({ path }) => path).filter((path) => path.endsWith('.html'));

  it('reads all three pages in order, each asked for once', async () => {
    const { page, reader } = await open();
    await reader.waitFor(() => document.querySelector('.masthead')?.textContent?.includes('3 of 3 pages'));
    const text = squash(await reader.text('main'));
    let from = 0;
    for (const line of expected.must.flat()) {
      const at = text.indexOf(squash(line), from);
      expect(at, line).toBeGreaterThanOrEqual(0);
      from = at + squash(line).length;
    }
    expect(expected.mustNot.filter((line) => text.includes(squash(line)))).toEqual([]);
    // The heading of page 2 only says that the one of page 1 goes on: out of the text, in the list of what was left out.
    const shown = await reader.evaluate(() => [...document.querySelectorAll('.text')].map((page) => page.textContent).join(' '));
    expect(shown).not.toMatch(/continued/i);
    expect(await reader.evaluate(() => document.querySelector('.left-out')?.textContent)).toContain('Radiation Therapy continued');
    expect(pagesAsked()).toEqual([`/${sample}/index.html`, `/${sample}/page-2.html`, `/${sample}/page-3.html`]);
    await world.shot(page, 'joined');
    await page.close();
  });

  it('explains words on the joined pages, with every word one button', async () => {
    const { page, reader } = await open();
    await reader.waitFor(() => document.querySelector('.masthead')?.textContent?.includes('3 of 3 pages'));
    await reader.waitFor(() => [...document.querySelectorAll('.text')].every((text) => text.querySelector('.term')));
    const keys = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.term[tabindex]')].map((mark) => mark.dataset.term),
    );
    expect(new Set(keys).size).toBe(keys.length);
    await reader.hover({ css: '[data-term]', text: 'neutropenia' });
    expect(await reader.text('.card')).toContain('neutropenia');
    await page.close();
  });

  it('leaves a gap for a page that fails, and joins it when asked again', async () => {
    world.server.overrides.set(`/${sample}/page-2.html`, { status: 500, body: 'no' });
    const { page, reader } = await open();
    await reader.waitFor('.gap');
    await reader.waitFor(() => document.querySelectorAll('.text').length === 2);
    expect(await reader.text('.gap')).toContain('Page 2 is not here');
    expect(await reader.text('.masthead')).toContain('2 of 3 pages');
    expect(squash(await reader.text('main'))).toContain(squash(expected.must[2]?.[0] ?? ''));
    await world.shot(page, 'gap');
    world.server.overrides.clear();
    await reader.click('.retry');
    await reader.waitFor(() => document.querySelectorAll('.text').length === 3);
    const text = squash(await reader.text('main'));
    expect(text.indexOf(squash(expected.must[1]?.[3] ?? ''))).toBeLessThan(text.indexOf(squash(expected.must[2]?.[0] ?? '')));
    expect(await reader.text('.masthead')).toContain('3 of 3 pages');
    await page.close();
  });

  it('does not join a log-in that the address leads to', async () => {
    world.server.overrides.set(`/${sample}/page-3.html`, { status: 302, headers: { location: '/hospital-heart-failure/index.html' } });
    const { page, reader } = await open();
    await reader.waitFor('.gap');
    expect(await reader.text('.gap')).toContain('led to something else');
    expect(await reader.text('main')).not.toContain('Heart failure');
    await page.close();
  });

  it('stops when told, asks for nothing more, and goes on when asked', async () => {
    const calm = 'A longer sentence about rest and care, with a comma, says something calm about the weeks after treatment. ';
    const links = [1, 2, 3, 4, 5, 6].map((n) => `<a href="${n === 1 ? 'index' : `page-${n}`}.html">${n}</a>`).join(' | ');
    const body = (n: number): string =>
      `<!doctype html><html lang="en"><title>Six pages of care</title><article><h1>Six pages of care</h1>${[1, 2, 3, 4]
        .map((p) => `<p>Page ${n}, paragraph ${p}. ${calm.replace('weeks', `${n * p} weeks`).repeat(2)}</p>`)
        .join('')}</article><div class="pager">Page ${n} of 6: ${links}</div>`;
    for (let n = 1; n <= 6; n++) {
      const path = `/six/${n === 1 ? 'index' : `page-${n}`}.html`;
      world.server.overrides.set(path, { body: body(n), ...(n >= 3 && { delay: 4000 }) });
    }
    const page = await world.browser.open(world.server.url('six/index.html'));
    const reader = await page.openReader();
    await reader.waitFor(() => document.querySelector('.facts')?.textContent?.includes('2 of 6 pages'));
    await reader.waitFor(() => document.querySelector('.page-note')?.textContent?.includes('Page 3 is on its way'));
    await world.shot(page, 'stop');
    await reader.focus('.page-note button');
    await reader.press('Enter');
    await reader.waitFor(() => document.querySelector('.page-note')?.textContent?.includes('Stopped. 2 of 6 pages are here.'));
    const asked = pagesAsked();
    expect(asked.slice(0, 3)).toEqual(['/six/index.html', '/six/page-2.html', '/six/page-3.html']);
    expect(asked.length).toBeLessThanOrEqual(4);
    // Longer than the two on their way would have taken: they were let go of, and none came after them.
    await pause(5000);
    expect(pagesAsked()).toEqual(asked);
    expect(await reader.evaluate(() => document.querySelectorAll('.text').length)).toBe(2);
    await world.shot(page, 'stopped');
    for (let n = 3; n <= 6; n++) world.server.overrides.set(`/six/page-${n}.html`, { body: body(n) });
    expect(await reader.evaluate(() => document.activeElement?.textContent)).toBe('Load the rest');
    await reader.press('Enter');
    await reader.waitFor(() => document.querySelector('.facts')?.textContent?.includes('6 of 6 pages'));
    expect(squash(await reader.text('main'))).toContain('Page 6, paragraph 4.');
    await page.close();
  });

  it('wrote no error of ours to any console', async () => {
    // The browser itself notes each answer of the server that says "500".
    expect((await world.browser.consoleErrors()).filter((error) => !error.includes('the server responded with a status of 500'))).toEqual(
      [],
    );
  });
});
