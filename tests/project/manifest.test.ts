import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, FIREFOX_ADDON } from '../../scripts/browser/kinds.ts';
import { build } from '../../scripts/build.ts';
import { Tree } from '../../scripts/check/tree.ts';

type Manifest = Readonly<Record<string, unknown>>;

/** Every key of the shipped manifest, so that a new one is a decision and no accident. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'omnibox',
  'optional_host_permissions',
  'permissions',
  'short_name',
  'version',
  'web_accessible_resources',
];
const OWN_KEYS = {
  chromium: ['message_serialization', 'minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

/** The manifest strings' languages, which are those of the interface. */
const LANGUAGES = ['en', 'fr', 'ru', 'kk'];

describe.each(BROWSERS)('the manifest for %s', (kind) => {
  let shipped: Manifest;
  let forStories: Manifest;
  let tree: Tree;

  beforeAll(() => {
    const folder = build(kind, 'production');
    shipped = manifestIn(folder);
    tree = new Tree(folder);
    forStories = manifestIn(build(kind, 'e2e'));
  });

  test('has the keys of the list and no other', () => {
    expect(Object.keys(shipped).toSorted()).toEqual([...KEYS, ...OWN_KEYS[kind]].toSorted());
  });

  test('asks for no site at installation, and for nothing but what is used', () => {
    expect(shipped['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      // Firefox has its sidebar without a permission.
      ...(kind === 'chromium' ? ['sidePanel'] : []),
    ]);
    expect(shipped['optional_host_permissions']).toEqual(['*://*/*']);
  });

  test('lets its pages load nothing from elsewhere, but for packs by https', () => {
    expect(shipped['content_security_policy']).toEqual({ extension_pages: policy("'self' https:") });
  });

  test('has a panel beside the page, which does not open by itself', () => {
    if (kind === 'chromium') expect(shipped['side_panel']).toEqual({ default_path: 'sidepanel.html' });
    else {
      expect(shipped['sidebar_action']).toEqual({
        default_panel: 'sidepanel.html',
        default_title: 'Sidelight',
        open_at_install: false,
      });
    }
    expect(tree.has('sidepanel.html')).toBe(true);
  });

  test('opens the card alone to web pages', () => {
    expect(shipped['web_accessible_resources']).toEqual([{ resources: ['card.html'], matches: ['*://*/*'] }]);
  });

  test('suggests four keys, no two alike, and leaves the rest to the reader', () => {
    const commands = Object.entries(
      shipped['commands'] as Record<string, { suggested_key?: { default: string } }>,
    );
    const keys = commands.flatMap(([name, { suggested_key: key }]) =>
      key === undefined ? [] : [[name, key.default]],
    );
    expect(keys).toEqual([
      ['next-mark', 'Alt+K'],
      ['previous-mark', 'Alt+Shift+K'],
      ['toggle-site', 'Alt+Shift+S'],
      ['note', 'Alt+Shift+N'],
    ]);
    expect(commands.map(([name]) => name).slice(4)).toEqual([
      'pause-everywhere',
      'add-to-base',
      'facts-on-page',
      'page-brief',
    ]);
  });

  test('names the oldest browser that paints the marks', () => {
    if (kind === 'chromium') expect(shipped['minimum_chrome_version']).toBe('140');
    else {
      expect(shipped['browser_specific_settings']).toEqual({
        gecko: {
          id: FIREFOX_ADDON,
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
    }
  });

  test('has every icon that it names', () => {
    const { default_icon: off } = shipped['action'] as { default_icon: Record<string, string> };
    const paths = [...Object.values(shipped['icons'] as Record<string, string>), ...Object.values(off)];
    expect(paths).toHaveLength(8);
    for (const path of paths) expect(tree.has(path), path).toBe(true);
  });

  test('says every string in every language', () => {
    const used = [...JSON.stringify(shipped).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(used.length).toBeGreaterThan(5);
    for (const language of LANGUAGES) {
      const texts = JSON.parse(tree.read(`_locales/${language}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      expect(Object.keys(texts).toSorted(), language).toEqual([...new Set(used)].toSorted());
      // Browsers cut a longer description off.
      expect(texts['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    }
  });

  test('differs from that of the stories in the sites, and in publishers on this machine, alone', () => {
    const { optional_host_permissions: optional, content_security_policy: _, ...rest } = shipped;
    const { host_permissions: atOnce, content_security_policy: local, ...restForStories } = forStories;
    expect(atOnce).toEqual(optional);
    expect(local).toEqual({ extension_pages: policy("'self' https: http://127.0.0.1:*") });
    expect(restForStories).toEqual(rest);
  });
});

function policy(connect: string): string {
  return (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
    `connect-src ${connect}; object-src 'none'; base-uri 'none'; form-action 'none'`
  );
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
}
