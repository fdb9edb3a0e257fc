import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './kinds.ts';

/** Where a browser may be, in the order in which places are asked. */
interface Places {
  readonly variables: readonly string[];
  readonly commands: readonly string[];
  readonly applications: readonly string[];
}

const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    // Branded Chrome comes last: it takes an extension only over the debugging pipe, which we use.
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    applications: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    applications: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/**
 * The path of an installed browser, or undefined.
 * @throws where an environment variable names a file that cannot be run: guessing past it would hide the mistake.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const places = PLACES[kind];
  return (
    fromVariables(places.variables) ??
    fromPath(places.commands) ??
    places.applications.find(canRun) ??
    // Only Chromium: Playwright's Firefox is a patched build that does not speak WebDriver BiDi.
    (kind === 'chromium' ? fromPlaywrightCache() : undefined)
  );
}

function fromVariables(names: readonly string[]): string | undefined {
  for (const name of names) {
    const path = process.env[name];
    if (path === undefined || path === '') continue;
    if (!canRun(path)) throw new Error(`${name} names ${path}, which cannot be run. Correct it or unset it.`);
    return path;
  }
  return undefined;
}

function fromPath(commands: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(canRun);
}

function fromPlaywrightCache(): string | undefined {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds
    .flatMap((build) =>
      ['chrome-linux64', 'chrome-linux'].map((folder) => join(cache, build, folder, 'chrome')),
    )
    .find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
