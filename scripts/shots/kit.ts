import { cpSync, rmSync } from 'node:fs';
import { openBrowser, type OpenBrowser } from '../browser/open.ts';
import { build, ROOT } from '../build.ts';
import type { Kit } from './room.ts';
import { writeStage } from './write-stage.ts';

/** The built extension with one page more, on which components are put that no article brings about. */
const STAGED = `${ROOT}.output/shots-extension`;

/** @throws where a browser does not start or a build fails, when it is first asked for */
export function openKit(): Kit & { close(): Promise<void> } {
  const chromium = once(async () => {
    const built = build('chromium', 'e2e');
    rmSync(STAGED, { recursive: true, force: true });
    cpSync(built, STAGED, { recursive: true });
    await writeStage(STAGED);
    return openBrowser('chromium', { extension: STAGED, language: 'en' });
  });
  const firefox = once(() => openBrowser('firefox', { extension: build('firefox', 'e2e'), language: 'en' }));
  return {
    chromium: () => chromium.get(),
    firefox: () => firefox.get(),
    close: async () => {
      await Promise.all([chromium.close(), firefox.close()]);
    },
  };
}

function once(open: () => Promise<OpenBrowser>): { get(): Promise<OpenBrowser>; close(): Promise<void> } {
  let opened: Promise<OpenBrowser> | undefined;
  return {
    get: () => (opened ??= open()),
    close: async () => {
      const browser = await opened?.catch(() => undefined);
      await browser?.close().catch(() => undefined);
    },
  };
}
