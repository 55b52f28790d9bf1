import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './cleanup.ts';
import { pause } from './limit.ts';

/** A throwaway browser profile. */
export interface Profile {
  readonly path: string;
  /** Deletes the folder. */
  remove(): Promise<void>;
}

/**
 * Makes an empty profile folder in the system's temporary folder. It goes away with this process at the latest, after
 * `kill` has ended the browser that uses it.
 */
export function temporaryProfile(kind: string, kill: () => void): Profile {
  const path = mkdtempSync(join(tmpdir(), `plainly-${kind}-`));
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  const forget = atExit(() => {
    kill();
    rmSync(path, options);
  });
  return {
    path,
    async remove() {
      // Chromium's helpers live a moment longer than it does, and write the folder anew: gone is gone for 200 ms.
      do {
        await rm(path, options);
        await pause(200);
      } while (existsSync(path));
      forget();
    },
  };
}
