// `node scripts/browsers.ts`: sees to it that both browsers are there and says which.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from './browsers/find.ts';

const run = promisify(execFile);

/** What the program says of its own version; Chrome on Windows says nothing and opens a window instead. */
async function version(path: string): Promise<string> {
  if (process.platform === 'win32') return '';
  const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
  return stdout.trim();
}

for (const kind of ['chromium', 'firefox'] as const) {
  try {
    const path = await findBrowser(kind);
    console.log(`${kind}: ${path}  ${await version(path)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
