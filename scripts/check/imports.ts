import { cruise, type ICruiseResult } from 'dependency-cruiser';
import type { Tree } from './tree.ts';

/** One import: where from, what to, and whether it is gone when the code runs. */
export interface Import {
  /** Path within the project, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Imports by importing file. */
export type Imports = ReadonlyMap<string, readonly Import[]>;

const FOLDERS = ['entrypoints', 'components', 'utils'] as const;
/** A parser that cannot read the code sees no module at all and finds no breach: fewer than this is a failure. */
const FEWEST_MODULES = 30;

/**
 * What the shipped code imports.
 * @throws where the parser saw too little to be believed, or an import leads nowhere
 */
export async function importsOf(tree: Tree): Promise<Imports> {
  const { output } = await cruise(
    FOLDERS.filter((folder) => tree.has(folder)),
    {
      baseDir: tree.root,
      // TypeScript 7 has no parser that dependency-cruiser could use.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: {
        extensions: ['.ts', '.tsx', '.js'],
        exportsFields: ['exports'],
        conditionNames: ['import', 'types'],
      },
    },
  );
  const modules = (output as ICruiseResult).modules.filter(({ source }) => inFolders(source));
  if (modules.length < FEWEST_MODULES) {
    throw new Error(
      `Only ${String(modules.length)} modules were seen, of at least ${String(FEWEST_MODULES)}: nothing is proven.`,
    );
  }
  return new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies.map((found) => ({
        to: inFolders(found.resolved) ? found.resolved : packageOf(found.module),
        typeOnly: found.dependencyTypes.includes('type-only'),
      })),
    ]),
  );
}

function inFolders(path: string): boolean {
  return FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}

/** "@preact/signals" of "@preact/signals/runtime". */
function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
