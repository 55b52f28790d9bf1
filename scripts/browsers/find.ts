import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { installOnDebian } from './install.ts';
import { type Kind, missing, places } from './places.ts';

/**
 * The path of a browser: what `CHROME_BIN` / `FIREFOX_BIN` says, else a usual name on PATH, else a usual place; on
 * Debian as root it is installed if need be. Throws one plain sentence if there is none.
 */
export async function findBrowser(kind: Kind): Promise<string> {
  const path = await installedBrowser(kind);
  if (path !== undefined) return path;
  if (await installOnDebian()) {
    const installed = await installedBrowser(kind);
    if (installed !== undefined) return installed;
  }
  throw new Error(missing(kind));
}

/** As `findBrowser`, but gives `undefined` where there is none and installs nothing. */
export async function installedBrowser(kind: Kind): Promise<string | undefined> {
  const { variable, names, paths } = places(kind);
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    const found = await firstProgram(isAbsolute(given) ? [given] : onPath([given]).concat(given));
    if (found === undefined) throw new Error(`${variable} is set to ${given}, but no program is there.`);
    return found;
  }
  return firstProgram([...onPath(names), ...paths]);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function firstProgram(candidates: readonly string[]): Promise<string | undefined> {
  for (const path of candidates) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}
