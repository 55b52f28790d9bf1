import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/browsers/find.ts';
import { pause, poll } from './limit.ts';
import { type Marionette, marionette } from './marionette.ts';
import { temporaryProfile } from './profile.ts';
import type { LaunchOptions } from './types.ts';

/** A Firefox that was started here, and the line to it. */
export interface FirefoxProcess {
  readonly line: Marionette;
  /** All it has printed: `console.error` in any process comes out here. */
  output(): string;
  /** Resolves when it has gone and its profile is deleted. */
  readonly closed: Promise<void>;
  /** Asks it to go; kills it after 5 s. */
  close(): Promise<void>;
}

const quiet = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'nimbus.rollouts.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
} as const;

/** Starts Firefox in a profile of its own, without an extension as yet, and opens a Marionette session. */
export async function startFirefox(options: Omit<LaunchOptions, 'extensionDir'>): Promise<FirefoxProcess> {
  const headless = options.headless ?? true;
  const program = await findBrowser('firefox');
  let kill = (): void => undefined;
  const profile = temporaryProfile('firefox', () => kill());
  await writeFile(join(profile.path, 'user.js'), preferences(options));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile.path];
  const child = spawn(program, headless ? ['--headless', ...flags] : flags, {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  kill = () => void child.kill('SIGKILL');
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const closed = gone.then(() => profile.remove());

  let line: Marionette | undefined;
  try {
    line = await marionette(await activePort(profile.path, child));
    await line.send('WebDriver:NewSession', { pageLoadStrategy: 'normal', timeouts: { script: 15_000 } }, 30_000);
    const sure = line;
    return { line: sure, output: () => output, closed, close: () => close(sure, child, closed) };
  } catch (error) {
    child.kill('SIGKILL');
    await closed;
    line?.close();
    throw error;
  }
}

/** With `marionette.port` 0 Firefox picks a free port and writes it into its profile. */
async function activePort(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const read = async (): Promise<number> => {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once, with exit code ${child.exitCode}.`);
    return Number(await readFile(file, 'utf8').catch(() => '0'));
  };
  return poll(read, 30_000, 'Firefox to start');
}

async function close(line: Marionette, child: ChildProcess, closed: Promise<void>): Promise<void> {
  void line.send('Marionette:Quit', { flags: ['eForceQuit'] }, 5_000).catch(() => undefined);
  await Promise.race([closed, pause(5_000)]);
  child.kill('SIGKILL'); // nothing happens if it has gone
  await closed;
  line.close();
}

function preferences({ headless = true, dark, reducedMotion, prefs }: Omit<LaunchOptions, 'extensionDir'>): string {
  const wanted = {
    ...quiet,
    'marionette.port': 0,
    'devtools.console.stdout.content': true,
    'devtools.console.stdout.chrome': false,
    'layout.css.prefers-color-scheme.content-override': dark === undefined ? 2 : dark ? 0 : 1,
    // A scrollbar with a width of its own comes out as an empty strip in pictures; Chromium's are hidden too.
    ...(headless && { 'ui.useOverlayScrollbars': 1 }),
    'ui.prefersReducedMotion': reducedMotion === true ? 1 : 0,
    ...prefs,
  };
  const lines = Object.entries(wanted).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  return `${lines.join('\n')}\n`;
}
