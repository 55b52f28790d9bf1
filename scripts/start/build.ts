import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Kind } from '../browsers/places.ts';

const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder the extension for a browser is built into. */
export const extensionDir = (kind: Kind): string => resolve('.output', `${targets[kind]}-mv3`);

/** Builds the glossary and the extension. Throws with all that was printed if a step fails. */
export async function build(kinds: readonly Kind[]): Promise<void> {
  await run('npm run build:data');
  for (const kind of kinds) await run(`npm exec -- wxt build -b ${targets[kind]}`);
}

function run(command: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (data: Buffer) => (log += data.toString()));
    child.stderr.on('data', (data: Buffer) => (log += data.toString()));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${log}\n\`${command}\` failed.`))));
  });
}
