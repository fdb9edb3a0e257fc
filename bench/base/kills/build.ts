import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import type { BrowserKind } from '../../../scripts/browser/kinds.ts';
import { builtFolder } from '../../../scripts/build.ts';
import { coreOfDexie, DEXIE } from '../../../scripts/dexie.ts';

/** The path of the page inside the extension. */
export const KILLS_PAGE = 'kills/index.html';

/**
 * Copies the extension as it was built for the stories, with the page of this bench in it.
 * @param folder new, for the copy
 */
export async function buildWithKills(kind: BrowserKind, folder: string): Promise<void> {
  cpSync(builtFolder(kind, 'e2e'), folder, { recursive: true });
  await bundle({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('page', import.meta.url)),
    base: './',
    plugins: [coreOfDexie()],
    resolve: { alias: { dexie: DEXIE } },
    worker: { format: 'es', plugins: () => [coreOfDexie()] },
    build: {
      outDir: join(folder, 'kills'),
      target: ['chrome140', 'firefox146'],
      modulePreload: { polyfill: false },
    },
  });
}
