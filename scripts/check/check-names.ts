import { basename, dirname } from 'node:path/posix';
import type { Check, Finding } from './finding.ts';
import type { Tree } from './tree.ts';

const DRAWERS = new Set([
  'common',
  'helpers',
  'helper',
  'misc',
  'core',
  'shared',
  'util',
  'utils',
  'lib',
  'stuff',
]);
const CODE = /^(entrypoints|components|utils|scripts|tests|bench)\/.*\.(ts|tsx|mjs|css)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
/** A function that a file with markup exports is a component; hooks and reckoning go into a .ts file. */
const LOWER_EXPORT = /^export (?:async )?function ([a-z]\w*)/gm;

export const names: Check = {
  name: 'names',
  holds: 'files are kebab-case, components PascalCase, and nothing is called after what it is not about',
  run(tree) {
    const files = tree.files().filter((path) => CODE.test(path));
    return Promise.resolve([
      ...files.flatMap(wrongName),
      ...files.flatMap((path) => wrongComponents(tree, path)),
    ]);
  },
};

function wrongName(path: string): Finding[] {
  const stem = basename(path).replace(/\.[^.]+$/, '');
  const found: Finding[] = [];
  const say = (rule: string, says: string): void =>
    void found.push({ rule: `names/${rule}`, at: path, says });

  if (/^utils\/[^/]+$/.test(path))
    say('utils', 'lies in utils/ itself: a folder there is one idea, put it into one');
  if (drawerIn(path)) say('drawer', 'is a drawer: name the file and its folder by what they hold');
  if (stem === 'index' && !path.startsWith('entrypoints/'))
    say('barrel', 'is an index file: import from the file that holds it');
  if (!KEBAB.test(stem)) say('kebab', 'is to be kebab-case');
  return found;
}

function wrongComponents(tree: Tree, path: string): Finding[] {
  if (!path.startsWith('components/') || !path.endsWith('.tsx')) return [];
  return [...tree.read(path).matchAll(LOWER_EXPORT)].map(([, name = '']) => ({
    rule: 'names/component',
    at: path,
    says: `exports ${name}: components are PascalCase, other functions belong in a .ts file`,
  }));
}

/** Catalogues of words that several surfaces share are named for the surfaces that share them. */
function drawerIn(path: string): boolean {
  if (path.startsWith('utils/wording/shared')) return false;
  const parts = [...dirname(path).split('/').slice(1), basename(path).replace(/\..*$/, '')];
  return parts.some((part) => DRAWERS.has(part));
}
