import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureBrowser } from '../../scripts/browser/ensure.ts';
import { findBrowser } from '../../scripts/browser/find.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-setup-'));
  vi.stubEnv('PATH', '');
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH', 'FIREFOX_PATH']) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a browser named in the environment comes before an installed one', () => {
  const named = program('named');
  vi.stubEnv('PATH', dirname(program('bin/chromium')));
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(findBrowser('chromium')).toBe(named);
});

test('a name that leads nowhere is an error, not a reason to take another browser', () => {
  vi.stubEnv('PATH', dirname(program('bin/chromium')));
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'));
  expect(() => findBrowser('chromium')).toThrow('CHROMIUM_PATH names');
});

test('Chromium comes before branded Chrome, wherever on PATH they are', () => {
  const chrome = program('first/google-chrome');
  const chromium = program('second/chromium');
  vi.stubEnv('PATH', [dirname(chrome), dirname(chromium)].join(delimiter));
  expect(findBrowser('chromium')).toBe(chromium);
});

test('the newest of the Chromium builds that Playwright keeps is the last resort', () => {
  program('chromium-999/chrome-linux/chrome');
  const newest = program('chromium-1200/chrome-linux64/chrome');
  expect(findBrowser('chromium')).toBe(newest);
  expect(findBrowser('firefox')).toBeUndefined();
});

test('where none is found and we are not root, the one command is told', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  vi.stubEnv('PATH', dirname(program('bin/apt-get')));
  expect(() => ensureBrowser('firefox')).toThrow(
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends firefox-esr',
  );
});

test('where no package manager is known, the way to name a browser is told', () => {
  expect(() => ensureBrowser('chromium')).toThrow('CHROMIUM_PATH');
});

test('a browser that is too old is refused with both versions', () => {
  vi.stubEnv('PATH', dirname(program('bin/firefox', 'echo "Mozilla Firefox 128.0esr"')));
  expect(() => ensureBrowser('firefox')).toThrow(/128\.0.*146 or newer/);
});

/** A program that does what one shell line says. */
function program(path: string, line = 'exit 0'): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, `#!/bin/sh\n${line}\n`);
  chmodSync(full, 0o755);
  return full;
}
