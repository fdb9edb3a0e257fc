import type { Check, Finding } from './finding.ts';
import { importsOf, type Imports } from './imports.ts';
import { LAYERS, SOLE_IMPORTERS, type Layer } from './layers.ts';

export const layers: Check = {
  name: 'layers',
  holds:
    'each folder imports what its row in scripts/check/layers.ts allows, and reaches nothing that it forbids',
  async run(tree) {
    const imports = await importsOf(tree);
    const files = [...imports.keys()];
    return [
      ...files.filter((file) => layerOf(file) === undefined && file.startsWith('utils/')).map(withoutRow),
      ...LAYERS.flatMap((layer) => [...forbiddenImports(layer, imports), ...forbiddenRoutes(layer, imports)]),
      ...files.flatMap((file) => soleImporters(file, imports)),
    ];
  },
};

function withoutRow(file: string): Finding {
  return {
    rule: 'layers/row',
    at: file,
    says: 'its folder has no row in scripts/check/layers.ts: give it one',
  };
}

/** What a folder imports itself, against its row. */
function forbiddenImports(layer: Layer, imports: Imports): Finding[] {
  return filesIn(layer, imports).flatMap((file) =>
    (imports.get(file) ?? [])
      .filter(({ to }) => isOurs(to) && !within(to, layer.folder))
      .filter(({ to, typeOnly }) => !allows(layer, to, typeOnly))
      .map(({ to, typeOnly }) => ({
        rule: 'layers/import',
        at: file,
        says: `imports ${typeOnly ? 'types of ' : ''}${to}, which ${layer.folder} may not`,
      })),
  );
}

function allows({ may, mayTypes = [] }: Layer, to: string, typeOnly: boolean): boolean {
  const open = typeOnly ? [...may, ...mayTypes] : may;
  return open.some((folder) => within(to, folder));
}

/** What a folder reaches over any number of imports; the message shows the way. */
function forbiddenRoutes(layer: Layer, imports: Imports): Finding[] {
  return filesIn(layer, imports).flatMap((file) => {
    const ways = reachable(file, imports);
    return layer.never.flatMap((goal) => {
      const met = [...ways.keys()].find((to) => within(to, goal) && !within(to, layer.folder));
      if (met === undefined) return [];
      return [{ rule: 'layers/reach', at: file, says: `reaches ${goal}: ${route(met, ways).join(' → ')}` }];
    });
  });
}

/** Everything reached from a file, each with the file before it on the shortest way. */
function reachable(start: string, imports: Imports): Map<string, string | undefined> {
  const before = new Map<string, string | undefined>([[start, undefined]]);
  for (const file of before.keys()) {
    for (const { to, typeOnly } of imports.get(file) ?? []) {
      // A Map walks what is added while it walks, in order: breadth first.
      if (!typeOnly && !before.has(to)) before.set(to, file);
    }
  }
  return before;
}

function route(end: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const previous = before.get(end);
  return previous === undefined ? [end] : [...route(previous, before), end];
}

function soleImporters(file: string, imports: Imports): Finding[] {
  return (imports.get(file) ?? []).flatMap(({ to }) => {
    const folder = SOLE_IMPORTERS[to];
    if (folder === undefined || within(file, folder)) return [];
    return [{ rule: 'layers/sole-importer', at: file, says: `imports ${to}, which only ${folder} may` }];
  });
}

function filesIn({ folder }: Layer, imports: Imports): string[] {
  return [...imports.keys()].filter((file) => within(file, folder));
}

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ folder }) => within(file, folder));
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function isOurs(path: string): boolean {
  return ['utils', 'components', 'entrypoints'].some((folder) => within(path, folder));
}
