import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browser/kinds.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `production` is what ships. `e2e` may read every site from the start, and differs in nothing else. */
export type BuildMode = 'production' | 'e2e';

const TARGETS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the extension, which takes about a second, and returns the folder.
 * @throws with what the build tool said where it fails
 */
export function build(kind: BrowserKind, mode: BuildMode): string {
  const run = spawnSync('wxt', ['build', '-b', TARGETS[kind], '--mode', mode], {
    cwd: ROOT,
    encoding: 'utf8',
    // npm starts scripts with the tools on PATH; a direct call of ours does too.
    env: { ...process.env, PATH: `${ROOT}node_modules/.bin:${process.env['PATH'] ?? ''}` },
  });
  if (run.status !== 0)
    throw new Error(`The ${mode} build for ${kind} failed:\n${run.stdout}\n${run.stderr}`);
  return builtFolder(kind, mode);
}

/** Where a build lies, whether it is there or not. */
export function builtFolder(kind: BrowserKind, mode: BuildMode): string {
  return `${ROOT}.output/${TARGETS[kind]}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}
