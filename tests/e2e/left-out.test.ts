import { describe, expect, it } from 'vitest';
import { pause } from './drivers/driver.ts';
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
});
