// `npm start`: builds Plainly and shows it on a sample page; `npm start -- --firefox` in Firefox.
// Without a screen it saves pictures of the same instead.
import { relative } from 'node:path';
import { serve } from '../tests/e2e/drivers/serve.ts';
import { findBrowser, installedBrowser } from './browsers/find.ts';
import type { Kind } from './browsers/places.ts';
import { build, extensionDir } from './start/build.ts';
import { pictures } from './start/pictures.ts';
import { show } from './start/show.ts';

const sample = 'advanced-breast-cancer/index.html';

const hasScreen = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** The browsers to take pictures with: the one asked for, else all that are installed, else whatever can be had. */
async function present(asked: Kind | undefined): Promise<Kind[]> {
  if (asked !== undefined) return [asked];
  const kinds: readonly Kind[] = ['chromium', 'firefox'];
  const found = await Promise.all(kinds.map((kind) => installedBrowser(kind)));
  const installed = kinds.filter((_, index) => found[index] !== undefined);
  return installed.length > 0 ? installed : ['chromium'];
}

async function start(asked: Kind | undefined): Promise<void> {
  const screen = hasScreen();
  const kinds = screen ? [asked ?? 'chromium'] : await present(asked);
  for (const kind of kinds) await findBrowser(kind);
  console.log('Building Plainly …');
  await build(kinds);
  const server = await serve('samples');
  try {
    for (const kind of kinds) {
      if (screen) await show(kind, server.url(sample));
      else for (const path of await pictures(kind, server.url(sample))) console.log(relative('.', path));
    }
  } finally {
    await server.close();
  }
  if (!screen) console.log(byHand);
}

const byHand = `
There is no screen here, so these pictures were taken instead. To install Plainly by hand, after \`npm run build\`:
  Chrome    chrome://extensions → Developer mode → Load unpacked → ${relative('.', extensionDir('chromium'))}
  Firefox   about:debugging → This Firefox → Load Temporary Add-on → ${relative('.', extensionDir('firefox'))}/manifest.json`;

try {
  const firefox = process.argv.includes('--firefox');
  const chrome = process.argv.includes('--chrome');
  await start(firefox ? 'firefox' : chrome ? 'chromium' : undefined);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
