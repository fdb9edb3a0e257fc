import type { Check, Finding } from './finding.ts';
import type { Tree } from './tree.ts';

const LONGEST = 250;
const LONGEST_ENTRY = 80;

/** Code that is a table: its length says nothing about how hard it is to read. */
const TABLES = [
  /^utils\/wording\/[^/]+\/(en|fr|ru|kk)\.ts$/,
  /^utils\/names\/languages\//,
  /^utils\/claims\/languages\//,
  /^(scripts\/)?packs\//,
  /^tests\/pages\//,
  /^tests\/names\/paradigms\//,
  /^tests\/unit\/notes\/anchoring\/set\.ts$/,
];

export const sizes: Check = {
  name: 'sizes',
  holds: `a file has at most ${String(LONGEST)} lines, one in entrypoints/ ${String(LONGEST_ENTRY)}; tables and CSS are exempt`,
  run: (tree) => Promise.resolve(tree.files().flatMap((path) => tooLong(tree, path))),
};

function tooLong(tree: Tree, path: string): Finding[] {
  if (!/\.(ts|tsx|mjs)$/.test(path) || TABLES.some((table) => table.test(path))) return [];
  const most = path.startsWith('entrypoints/') ? LONGEST_ENTRY : LONGEST;
  const lines = tree.read(path).trimEnd().split('\n').length;
  if (lines <= most) return [];
  return [
    {
      rule: 'sizes',
      at: path,
      says: `has ${String(lines)} lines, ${String(most)} at most: split it by what it holds`,
    },
  ];
}
