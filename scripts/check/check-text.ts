import type { Check, Finding } from './finding.ts';
import type { Tree } from './tree.ts';

/** What must stand in no file, and why. Written in pieces, so that this file does not hold it either. */
const BANNED: readonly { readonly rule: string; readonly pattern: RegExp; readonly says: string }[] = [
  {
    rule: 'text/machine-path',
    pattern: new RegExp(`(?<![\\w.~/-])/(?:${['work', 'tmp', 'root', 'home'].join('|')})/[\\w.-]`),
    says: 'names a path of one machine',
  },
  {
    rule: 'text/registry',
    pattern: new RegExp(
      ['registry', 'npmjs', '(org|com)'].join('\\.') + '|' + ['deb', 'debian', 'org'].join('\\.'),
    ),
    says: 'names the host of a registry',
  },
  {
    rule: 'text/loose-end',
    pattern: new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`),
    says: 'leaves something to do: do it, or file it',
  },
];
const TEXT = /\.(ts|tsx|mjs|css|html|md|json|jsonc|svg|yml|yaml|txt)$|^[^.]+$|^\.[\w.]+$/;

export const text: Check = {
  name: 'text',
  holds: 'no file names a machine, a registry or something left to do; the lock file holds no addresses',
  run: (tree) => Promise.resolve([...tree.files().flatMap((path) => banned(tree, path)), ...lockFile(tree)]),
};

function banned(tree: Tree, path: string): Finding[] {
  if (!TEXT.test(path) || path === 'package-lock.json' || path.startsWith('public/packs/')) return [];
  return tree
    .read(path)
    .split('\n')
    .flatMap((line, index) =>
      BANNED.filter(({ pattern }) => pattern.test(line)).map(({ rule, says }) => ({
        rule,
        at: `${path}:${String(index + 1)}`,
        says,
      })),
    );
}

function lockFile(tree: Tree): Finding[] {
  if (!/"resolved":/.test(tree.read('package-lock.json'))) return [];
  const says =
    'holds download addresses, which other machines may not reach: npm i --omit-lockfile-registry-resolved';
  return [{ rule: 'text/lock-file', at: 'package-lock.json', says }];
}
