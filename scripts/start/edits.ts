import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Gives a function that waits until files in these folders (or files) have changed since the last time and then been
 * left alone for half a second; it rejects when the signal aborts. Looks at modification times: a few hundred files
 * take milliseconds, and it works on every file system.
 */
export async function watchEdits(paths: readonly string[], signal: AbortSignal): Promise<() => Promise<void>> {
  let known = await fingerprint(paths);
  return async () => {
    let before = known;
    for (;;) {
      await pause(500, undefined, { signal });
      const now = await fingerprint(paths);
      if (now !== known && now === before) {
        known = now;
        return;
      }
      before = now;
    }
  };
}

async function fingerprint(paths: readonly string[]): Promise<string> {
  const times = await Promise.all(paths.map(modified));
  return times.flat().toSorted().join('\n');
}

async function modified(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined); // gone meanwhile
  if (found === undefined) return [];
  if (!found.isDirectory()) return [`${path} ${found.mtimeMs}`];
  const names = (await readdir(path).catch(() => [])).filter((name) => !name.startsWith('.'));
  return (await Promise.all(names.map((name) => modified(join(path, name))))).flat();
}
