import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { coreOfDexie, DEXIE } from './scripts/dexie.ts';
import { flagFiles } from './scripts/flags.ts';
import { minisearchWithoutFetch } from './scripts/minisearch.ts';
import { papaparseWithoutNetwork } from './scripts/papaparse.ts';
import { withoutShapes } from './scripts/without-shapes.ts';
import { ALL_LANGUAGES } from './utils/names/languages/all.ts';
import { pageWords } from './utils/wording/page-words.ts';

/** Asked of the reader for one site at a time, or for all sites on the welcome page. */
const EVERY_SITE = '*://*/*';

/** tests/project/manifest.test.ts holds the list. */
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'alarms',
  'contextMenus',
] as const;

/** Packs come from addresses that the reader names, so no list of hosts could stand here (docs/decisions/0023). */
function pagePolicy(connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    ...shippedManifest(),
    content_security_policy: {
      // The stories' publishers are servers on this machine.
      extension_pages: pagePolicy(`'self' https:${mode === 'e2e' ? ' http://127.0.0.1:*' : ''}`),
    },
    ...(browser === 'firefox' ? firefoxKeys() : chromiumKeys()),
    // `npm start` and the end-to-end tests cannot click a permission prompt, so their build asks at install.
    ...(mode === 'e2e' ? { host_permissions: [EVERY_SITE] } : { optional_host_permissions: [EVERY_SITE] }),
  }),
  hooks: {
    // `imports: false` alone still turns any free-looking name (`storage`, a parameter) into an import of WXT's own.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'build:publicAssets': (_, files) => {
      files.push(
        ...flagFiles(),
        { relativeDest: 'languages.json', contents: JSON.stringify(ALL_LANGUAGES) },
        { relativeDest: 'page-words.json', contents: JSON.stringify(pageWords) },
      );
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isInPage = ({ type, name }: { readonly type: string; readonly name: string }) =>
        type === 'content-script' || name === 'hovering' || name === 'noting';
      const isForPages = entrypoints.every(isInPage);
      if (!isForPages && !entrypoints.some(({ type, name }) => type === 'background' || name === 'filling'))
        return;
      // Loaded by every page, and by the background; each file says what it does without.
      const alias = {
        'webextension-polyfill': ownFile('utils/messages/native-browser.ts'),
        'wxt/utils/content-script-context': ownFile('utils/messages/no-context.ts'),
        ...(isForPages && { valibot: ownFile('utils/messages/unchecked.ts') }),
      };
      const plugins = isForPages ? [withoutShapes()] : [];
      Object.assign(config, mergeConfig(config, { plugins, resolve: { alias } }));
    },
  },
  vite: ({ command }) => ({
    plugins: librariesAsShipped(),
    resolve: {
      alias: { dexie: DEXIE },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The manager page's worker is bundled apart, by plugins of its own.
    worker: { format: 'es', plugins: librariesAsShipped },
    build: {
      // The oldest browsers that the manifest lets in: nothing is written twice for older ones.
      target: ['chrome140', 'firefox146'],
      // The pages' policy allows no data: addresses, so nothing is inlined as one.
      assetsInlineLimit: 0,
      // Its fallback for old browsers calls fetch, which one module of ours alone may do.
      modulePreload: { polyfill: false },
      // What libraries print: nobody looks at a background's console, and failures reach us as values.
      rolldownOptions: { output: command === 'build' ? { minify: { compress: { dropConsole: true } } } : {} },
    },
  }),
});

function librariesAsShipped(): Plugin[] {
  return [coreOfDexie(), papaparseWithoutNetwork(), minisearchWithoutFetch()];
}

function ownFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function shippedManifest(): UserManifest {
  return {
    name: '__MSG_extensionName__',
    short_name: 'Sidelight',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [...PERMISSIONS],
    icons: iconFiles('on'),
    // A site is off until the reader turns it on, and so is the icon.
    action: { default_title: '__MSG_extensionName__', default_icon: iconFiles('off') },
    web_accessible_resources: [{ resources: ['card.html'], matches: [EVERY_SITE] }],
    omnibox: { keyword: 'fact' },
    commands: {
      'next-mark': suggested('Alt+K', '__MSG_commandNextMark__'),
      'previous-mark': suggested('Alt+Shift+K', '__MSG_commandPreviousMark__'),
      'toggle-site': suggested('Alt+Shift+S', '__MSG_commandToggleSite__'),
      note: suggested('Alt+Shift+N', '__MSG_commandNote__'),
      // Chromium refuses an extension with more than four suggested keys: what follows has none.
      'pause-everywhere': { description: '__MSG_commandPauseEverywhere__' },
      'add-to-base': { description: '__MSG_commandAddToBase__' },
      'facts-on-page': { description: '__MSG_commandFactsOnPage__' },
      'page-brief': { description: '__MSG_commandPageBrief__' },
    },
  };
}

function chromiumKeys(): UserManifest & { message_serialization: 'structured_clone' } {
  return {
    minimum_chrome_version: '140',
    // Typed arrays pass in messages from Chrome 148 on; older versions ignore the key.
    message_serialization: 'structured_clone',
  };
}

function firefoxKeys(): UserManifest {
  return {
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        // The first version that paints text decorations inside ::highlight().
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

function iconFiles(state: 'on' | 'off'): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [String(size), `icons/${state}-${size}.png`]));
}

function suggested(
  keys: string,
  description: string,
): { suggested_key: { default: string }; description: string } {
  return { suggested_key: { default: keys }, description };
}
