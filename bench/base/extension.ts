import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { coreOfDexie, DEXIE } from '../../scripts/dexie.ts';

/** The page's path inside the extension. */
export const BENCH_PAGE = 'bench/index.html';

/**
 * Writes an extension with the bench's page and nothing that works beside it: our own background would open the bases
 * before they are measured.
 */
export async function writeExtension(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1.0.0',
    permissions: ['storage', 'unlimitedStorage'],
    background: { service_worker: 'background.js' },
    // Isolated, or its clock has steps of a tenth of a millisecond.
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  await writePage(folder);
}

/**
 * Writes a bench's page into an extension, whichever that is: it opens the bases of that one.
 * @param page the folder of its sources
 */
export async function writePage(folder: string, page = new URL('page', import.meta.url)): Promise<void> {
  await bundle({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(page),
    base: './',
    plugins: [coreOfDexie()],
    resolve: { alias: { dexie: DEXIE } },
    worker: { format: 'es', plugins: () => [coreOfDexie()] },
    build: { outDir: join(folder, 'bench'), target: 'chrome140', modulePreload: { polyfill: false } },
  });
}
