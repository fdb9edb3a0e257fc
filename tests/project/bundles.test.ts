import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browser/kinds.ts';
import { build } from '../../scripts/build.ts';
import { Tree } from '../../scripts/check/tree.ts';

/** What no script of ours may do, however it was bundled. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'text read as code', pattern: /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/ },
  {
    what: 'a request to elsewhere',
    // Of scripts only our own may be loaded later.
    pattern:
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts(?!\(["'`]\/filling\.js["'`]\)))\b/,
  },
  // Dexie's: what changed in which table. Ours says no more than that something did.
  { what: 'news of what is in the stores', pattern: /x-storagemutated/ },
  {
    what: 'text read as markup',
    pattern: /insertAdjacentHTML|document\.write\b|createContextualFragment|setHTMLUnsafe/,
  },
  { what: 'an address with a scheme to fetch', pattern: /\bfetch\(\s*["'`]https?:/ },
  { what: 'fetch under another name', pattern: /\.fetch\b|["'`]fetch["'`]|[=(,:]fetch\b(?!\()/ },
  { what: 'the mode of the stories', pattern: /["'`]e2e["'`]/ },
];

/** The content script stands in a foreign page and does less than the rest. */
const FORBIDDEN_IN_PAGES: typeof FORBIDDEN = [
  { what: 'a request', pattern: /\bfetch\s*\(/ },
  { what: 'markup from text', pattern: /\.(inner|outer)HTML\b|srcdoc/ },
  { what: 'a database', pattern: /\bindexedDB\b|Dexie/ },
];

describe.each(BROWSERS)('the scripts shipped for %s', (kind) => {
  let tree: Tree;
  let scripts: readonly string[];

  beforeAll(() => {
    tree = new Tree(build(kind, 'production'));
    scripts = tree.files().filter((path) => path.endsWith('.js'));
  });

  test('are there', () => {
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'content-scripts/page.js']));
  });

  test.each(FORBIDDEN)('hold no $what', ({ pattern }) => {
    expect(scripts.flatMap((path) => found(tree, path, pattern))).toEqual([]);
  });

  test.each(FORBIDDEN_IN_PAGES)('hold no $what in web pages', ({ pattern }) => {
    const later = ['hovering.js', 'adding.js', 'noting.js'];
    const inPages = scripts.filter((path) => path.startsWith('content-scripts/') || later.includes(path));
    expect(inPages).toHaveLength(4);
    expect(inPages.flatMap((path) => found(tree, path, pattern))).toEqual([]);
  });

  test('ask for something in one place each, and few of them', () => {
    const places = scripts.map((path) => [path, found(tree, path, /\bfetch\(/)] as const);
    expect(places.filter(([, there]) => there.length > 1)).toEqual([]);
    const asking = places.flatMap(([path, there]) => (there.length > 0 ? [path] : []));
    // The background reads files of the package; what fills the base fetches packs too, and so does the manager's page,
    // which shares the one module with the other pages.
    expect(asking.filter((path) => !path.startsWith('chunks/')).toSorted()).toEqual([
      'background.js',
      'filling.js',
    ]);
    expect(asking.filter((path) => path.startsWith('chunks/'))).toHaveLength(1);
  });

  test('say nothing of the reader to a publisher, and follow none of them elsewhere', () => {
    const text = tree.read('filling.js');
    expect(text).toContain('If-None-Match');
    for (const [key, value] of [
      ['credentials', 'omit'],
      ['referrerPolicy', 'no-referrer'],
      ['redirect', 'manual'],
    ]) {
      expect(text).toMatch(new RegExp(`\\b${key}:["'\`]${value}["'\`]`));
    }
  });

  test('are all packaged: no page loads a script or a style from elsewhere', () => {
    const pages = tree.files().filter((path) => path.endsWith('.html'));
    const named = pages.flatMap((path) => [...tree.read(path).matchAll(/(?:src|href)="([^"]*)"/g)]);
    expect(pages.length).toBeGreaterThan(2);
    for (const [, address = ''] of named) expect(address).toMatch(/^\.?\/(?!\/)/);
  });
});

/** Each place with what stands around it, so that the message shows whose code it is. */
function found(tree: Tree, path: string, pattern: RegExp): string[] {
  const text = tree.read(path);
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(
    ({ index }) => `${path}: …${text.slice(Math.max(0, index - 60), index + 60)}…`,
  );
}
