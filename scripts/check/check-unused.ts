import * as v from 'valibot';
import type { Check, Finding } from './finding.ts';
import type { Tree } from './tree.ts';

const named = v.array(v.looseObject({ name: v.optional(v.string()) }));
const report = v.object({ issues: v.array(v.looseObject({ file: v.string() })) });

export const unused: Check = {
  name: 'unused',
  holds: 'every file, export and dependency is used, also by the shipped code alone',
  async run(tree) {
    return [...(await knip(tree, [])), ...(await knip(tree, ['--production']))];
  },
};

async function knip(tree: Tree, given: readonly string[]): Promise<Finding[]> {
  const { status, printed } = await tree.run('knip', ['--reporter', 'json', '--no-progress', ...given]);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), report), printed.slice(printed.indexOf('{')));
  if (!read.success) return status === 0 ? [] : [{ rule: 'unused', at: 'knip.json', says: printed.trim() }];
  return read.output.issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, list]) => {
      const items = v.safeParse(named, list);
      if (!items.success) return [];
      return items.output.map(({ name = '' }) => ({
        rule: `unused/${kind}`,
        at: file,
        says: `${kind} ${name} is used nowhere${given.length > 0 ? ' in what ships' : ''}: remove it`,
      }));
    }),
  );
}
