import type { Plugin } from 'vite';

/** The same library as one module, without what old bundlers need. */
export const DEXIE = 'dexie/dist/modern/dexie.mjs';

/**
 * What the build leaves out of Dexie, from one text up to another: hooks of tables, queries by a part of a compound
 * index, live queries (a cache of results, sets of what each query saw, news of every change over a BroadcastChannel),
 * and most of what hangs on the class itself. The stores use none of them (docs/decisions/0014).
 */
const LEFT_OUT: readonly { readonly from: string; readonly to: string }[] = [
  { from: '        this.use(cacheMiddleware);\n', to: '        const vipDB = ' },
  { from: '    delete(databaseName) {\n', to: '    currentTransaction: {\n' },
  { from: '    waitFor: function (promiseOrFunction', to: '    Promise: DexiePromise,\n' },
  { from: '    derive: derive,\n', to: '    on: globalEvents,\n' },
  { from: '    liveQuery,\n    extendObservabilitySet,\n', to: '    cmp,\n' },
  { from: '    cache,\n', to: '    semVer: DEXIE_VERSION,\n' },
  { from: 'props(RangeSet.prototype, {\n', to: 'function addRange(' },
  { from: '        if (wasCreated) {\n', to: '        return db;\n' },
  { from: "if (typeof dispatchEvent !== 'undefined' &&\n", to: 'function add(value) {\n' },
];

/** Methods that the stores do not call, nor what they call; what only these need goes with them. */
const METHODS_LEFT_OUT: Readonly<Record<string, string>> = {
  Collection:
    'sortBy offset until or desc eachKey eachUniqueKey eachPrimaryKey keys primaryKeys uniqueKeys firstKey lastKey distinct modify',
  Table: 'offset mapToClass defineClass upsert update bulkAdd bulkUpdate bulkDelete',
  WhereClause:
    'startsWithIgnoreCase equalsIgnoreCase anyOfIgnoreCase startsWithAnyOfIgnoreCase anyOf notEqual noneOf inAnyRange startsWithAnyOf',
  Transaction: 'waitFor',
};

/** Builds Dexie as the stores use it. The build fails where Dexie no longer reads as it did. */
export function coreOfDexie(): Plugin {
  return {
    name: 'core-of-dexie',
    transform: {
      filter: { id: /\/dexie\/dist\/modern\/dexie\.mjs/ },
      handler: (code) => ({ code: withoutMethods(LEFT_OUT.reduce(withoutPart, code)), map: null }),
    },
  };
}

function withoutMethods(code: string): string {
  return Object.entries(METHODS_LEFT_OUT)
    .flatMap(([owner, names]) => names.split(' ').map((name) => ({ owner, name })))
    .reduce((left, { owner, name }) => {
      const start = left.indexOf(`\nclass ${owner} {\n`);
      const from = left.indexOf(`\n    ${name}(`, start);
      const to = left.indexOf('\n    }\n', from);
      if (start < 0 || from < 0 || to < 0 || from > left.indexOf('\n}\n', start)) {
        throw new Error(`Dexie has changed at ${owner}.${name}: see scripts/dexie.ts.`);
      }
      return left.slice(0, from) + left.slice(to + '\n    }'.length);
    }, code);
}

function withoutPart(code: string, { from, to }: (typeof LEFT_OUT)[number]): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start < 0 || end < 0 || code.includes(from, start + 1)) {
    throw new Error(`Dexie has changed at "${from.trim()}": see scripts/dexie.ts.`);
  }
  return code.slice(0, start) + code.slice(end);
}
