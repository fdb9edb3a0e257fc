import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser/find.ts';
import { coreOfDexie, DEXIE } from './scripts/dexie.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

/** The stores are tested on what ships of Dexie. */
const dexie = { plugins: [coreOfDexie()], resolve: { alias: { dexie: DEXIE } } };

/** Chromium's sandbox refuses root, who runs the tests in a container. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const executablePath = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        ...dexie,
        test: {
          name: 'unit',
          environment: 'node',
          server: { deps: { inline: ['dexie'] } },
          include: ['tests/{unit,packs,migrations,names}/**/*.test.{ts,tsx}'],
        },
      },
      {
        ...jsx,
        test: {
          // The tree itself, what is built of it, and every tool over a copy of it.
          name: 'project',
          environment: 'node',
          include: ['tests/project/**/*.test.ts'],
          // Two of them build into the same folder.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...jsx,
        ...dexie,
        // Found while tests run, it would make Vite reload the page under a test.
        optimizeDeps: {
          include: [
            'valibot',
            'markdown-it',
            'papaparse',
            'fast-check',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
          ],
          exclude: ['dexie'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', ...sandbox],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...jsx,
        test: {
          // Stories of the built extension in real browsers, a few at a time (scripts/test): more take each other's seconds.
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/build-for-stories.ts'],
          testTimeout: 120_000,
          hookTimeout: 90_000,
          // As long as `until` waits: the second that is usual is too short where other browsers run beside.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
