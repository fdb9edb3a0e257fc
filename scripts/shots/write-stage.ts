import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';

/** The stage's path inside the extension. */
export const STAGE_PAGE = 'stage/index.html';
export const ROOMS_STAGE_PAGE = 'stage/rooms.html';

/** Bundles the stage into a folder of the extension: there it has our policy, our flags and our style. */
export async function writeStage(extension: string): Promise<void> {
  const path = (name: string) => fileURLToPath(new URL(`stage/${name}`, import.meta.url));
  await bundle({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('stage', import.meta.url)),
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Samples that tests and pictures share have spies where a page has its own functions.
    resolve: { alias: { vitest: path('no-spies.ts') } },
    build: {
      outDir: `${extension}/stage`,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [path('index.html'), path('rooms.html')] },
    },
  });
}
