import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './cleanup.ts';

/** A throwaway browser profile. */
export interface Profile {
  readonly path: string;
  /** Deletes the folder. */
  remove(): Promise<void>;
}

/** Makes an empty profile folder in the system's temporary folder. It goes away with this process at the latest. */
export function temporaryProfile(kind: string): Profile {
  const path = mkdtempSync(join(tmpdir(), `plainly-${kind}-`));
  // A browser that is going down may still write its last files: hence the attempts.
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  const forget = atExit(() => rmSync(path, options));
  return {
    path,
    async remove() {
      await rm(path, options);
      forget();
    },
  };
}
