import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find.ts';
import type { BrowserKind } from './kinds.ts';

const NAMES: Readonly<Record<BrowserKind, string>> = { chromium: 'Chromium', firefox: 'Firefox' };
/** The same as in the manifest (wxt.config.ts). */
const OLDEST: Readonly<Record<BrowserKind, number>> = { chromium: 140, firefox: 146 };

/** A package manager, and how it is told to install a browser. */
interface Manager {
  readonly command: string;
  readonly before?: readonly string[];
  readonly install: readonly string[];
  readonly packages: Readonly<Record<BrowserKind, string>>;
}

const APT: Manager = {
  command: 'apt-get',
  before: ['update'],
  // What these recommend (printers, power, network names) has no place on a machine that only tests.
  install: ['install', '-y', '--no-install-recommends'],
  packages: { chromium: 'chromium', firefox: 'firefox-esr' },
};

const MANAGERS: readonly Manager[] = [
  APT,
  { command: 'dnf', install: ['install', '-y'], packages: { chromium: 'chromium', firefox: 'firefox' } },
  {
    command: 'pacman',
    install: ['-S', '--noconfirm'],
    packages: { chromium: 'chromium', firefox: 'firefox' },
  },
  { command: 'apk', install: ['add'], packages: { chromium: 'chromium', firefox: 'firefox-esr' } },
];

/**
 * The path of a browser that is new enough, installed first where it is missing and we are root.
 * @throws with the one command to run where it cannot be installed from here
 */
export function ensureBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind) ?? install(kind);
  const version = versionOf(path);
  const major = Number(version?.split('.')[0]);
  if (major < OLDEST[kind]) {
    throw new Error(
      `${NAMES[kind]} ${String(version)} at ${path} is too old: ${String(OLDEST[kind])} or newer is needed.`,
    );
  }
  say(`${NAMES[kind]} ${version ?? 'of unknown version'}: ${path}`);
  return path;
}

function install(kind: BrowserKind): string {
  const manager = managerHere();
  if (manager === undefined) {
    throw new Error(
      `No ${NAMES[kind]} found. Install one, or name it in ${kind === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'}.`,
    );
  }
  const steps = [...(manager.before ? [manager.before] : []), [...manager.install, manager.packages[kind]]];
  if (process.getuid?.() !== 0) {
    const line = steps.map((step) => `sudo ${[manager.command, ...step].join(' ')}`).join(' && ');
    throw new Error(`No ${NAMES[kind]} found. Run this, then try again:\n  ${line}`);
  }
  say(`No ${NAMES[kind]} found: installing it with ${manager.command}`);
  for (const step of steps) {
    const { status, stderr } = spawnSync(manager.command, step, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      const line = `${manager.command} ${step.join(' ')}`;
      throw new Error(`${stderr}\n"${line}" failed, see above. Run it by hand, then try again.`);
    }
  }
  const path = findBrowser(kind);
  if (path === undefined) throw new Error(`${NAMES[kind]} was installed but is not on PATH.`);
  return path;
}

function managerHere(): Manager | undefined {
  // Ubuntu's packages of these names only point to snaps, which a driver cannot start with a profile of its own.
  if (/^ID=ubuntu$/m.test(readIfThere('/etc/os-release'))) return undefined;
  return MANAGERS.find(({ command }) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0);
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** "156.0.8078.79", or undefined where the browser does not say. */
function versionOf(path: string): string | undefined {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0];
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
