import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';

/**
 * On Debian and its kin, as root, installs Chromium and Firefox with apt; prints its log only if that fails.
 * Gives whether something was installed; `false` at once on any other system.
 */
export async function installOnDebian(): Promise<boolean> {
  const debian = await access('/etc/debian_version').then(
    () => true,
    () => false,
  );
  if (!debian || process.getuid?.() !== 0) return false;
  console.log('Installing chromium and firefox-esr with apt-get; this takes a minute or two.');
  const commands = [
    ['update', '-q'],
    ['install', '-q', '-y', 'chromium', 'firefox-esr'],
  ];
  for (const command of commands) {
    const { code, log } = await apt(command);
    if (code === 0) continue;
    console.error(`${log}\napt-get ${command.join(' ')} failed (exit code ${code}).`);
    return false;
  }
  return true;
}

function apt(args: readonly string[]): Promise<{ code: number; log: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (data: Buffer) => (log += data.toString()));
    child.stderr.on('data', (data: Buffer) => (log += data.toString()));
    child.on('error', (error) => resolve({ code: 127, log: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, log }));
  });
}
