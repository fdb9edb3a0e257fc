import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';

/** The stage's path inside the extension. */
export const STAGE_PAGE = 'stage/index.html';

/** Bundles the stage into a folder of the extension: there it has our policy, our flags and our style. */
export async function writeStage(extension: string): Promise<void> {
  await bundle({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('stage', import.meta.url)),
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: `${extension}/stage`, target: 'chrome140', modulePreload: { polyfill: false } },
  });
}
