import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch, pause } from '../../tests/e2e/drivers/driver.ts';
import type { Kind } from '../browsers/places.ts';
import { extensionDir } from './build.ts';

/** Opens a page in the reader in a browser without a window; gives the paths of four pictures of it. */
export async function pictures(kind: Kind, url: string): Promise<string[]> {
  const folder = resolve('.output', 'demo');
  await mkdir(folder, { recursive: true });
  const browser = await launch(kind, { extensionDir: extensionDir(kind), dark: false });
  const paths: string[] = [];
  try {
    const page = await browser.open(url);
    const reader = await page.openReader();
    const picture = async (name: string): Promise<void> => {
      await pause(600); // marks, pictures and fonts come after the text; cards fade
      const path = resolve(folder, `${kind}-${name}.png`);
      await page.screenshot(path);
      paths.push(path);
    };
    await reader.waitFor('[data-term]');
    await picture('reader');
    await reader.hover({ css: '[data-term]', text: 'metastatic' });
    await reader.waitFor('.card');
    await picture('card');
    await reader.move({ x: 4, y: 4 });
    await page.setDark(true);
    await picture('dark');
    await page.setDark(false);
    await page.resize(360, 740);
    await picture('narrow');
  } finally {
    await browser.close();
  }
  return paths;
}
