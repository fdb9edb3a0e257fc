import type { Check, Finding } from './finding.ts';
import type { Tree } from './tree.ts';

export const types: Check = {
  name: 'types',
  holds: 'the code passes the strictest TypeScript',
  run: (tree) => compile(tree, 'tsconfig.json', 'types'),
};

export const purity: Check = {
  name: 'purity',
  holds: 'the pure folders know neither document nor any other thing of the browser (tsconfig.pure.json)',
  run: (tree) => compile(tree, 'tsconfig.pure.json', 'purity'),
};

async function compile(tree: Tree, config: string, rule: string): Promise<readonly Finding[]> {
  const { status, printed } = await tree.run('tsc', ['--noEmit', '--pretty', 'false', '-p', config]);
  const found = [...printed.matchAll(/^(\S+?)\((\d+),\d+\): error (.+)$/gm)].map(
    ([, file = '', line = '', says = '']): Finding => ({ rule, at: `${file}:${line}`, says }),
  );
  if (status !== 0 && found.length === 0) return [{ rule, at: config, says: printed.trim() }];
  return found;
}
