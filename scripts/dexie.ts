import type { Plugin } from 'vite';

/** The same library as one module, without what old bundlers need. */
export const DEXIE = 'dexie/dist/modern/dexie.mjs';

/**
 * What the build leaves out of Dexie, from one text up to another: hooks of tables, queries by a part of a compound
 * index, and live queries (a cache of results, sets of what each query saw, news of every change over a
 * BroadcastChannel). The stores use none of them (docs/decisions/0014).
 */
const LEFT_OUT: readonly { readonly from: string; readonly to: string }[] = [
  { from: '        this.use(cacheMiddleware);\n', to: '        const vipDB = ' },
  { from: '    getObjectDiff: getObjectDiff,\n', to: '    cmp,\n' },
  { from: '    liveQuery,\n    extendObservabilitySet,\n', to: '    getByKeyPath: getByKeyPath,\n' },
  { from: '    cache,\n', to: '    semVer: DEXIE_VERSION,\n' },
  { from: 'props(RangeSet.prototype, {\n', to: 'function addRange(' },
  { from: '        if (wasCreated) {\n', to: '        return db;\n' },
  { from: "if (typeof dispatchEvent !== 'undefined' &&\n", to: 'function add(value) {\n' },
];

/** Builds Dexie as the stores use it. The build fails where Dexie no longer reads as it did. */
export function coreOfDexie(): Plugin {
  return {
    name: 'core-of-dexie',
    transform: {
      filter: { id: /\/dexie\/dist\/modern\/dexie\.mjs/ },
      handler: (code) => ({ code: LEFT_OUT.reduce(withoutPart, code), map: null }),
    },
  };
}

function withoutPart(code: string, { from, to }: (typeof LEFT_OUT)[number]): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start < 0 || end < 0 || code.includes(from, start + 1)) {
    throw new Error(`Dexie has changed at "${from.trim()}": see scripts/dexie.ts.`);
  }
  return code.slice(0, start) + code.slice(end);
}
