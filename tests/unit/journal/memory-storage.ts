import type { JournalStorage } from '../../../utils/journal/journal.ts';

/** storage.local in memory: it clones what it is given, as browsers do. */
export function memoryStorage(): JournalStorage & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys) => {
      const wanted = keys === null ? [...items.keys()] : [keys].flat().filter((key) => items.has(key));
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, items.get(key)])));
    },
    set: async (added) => {
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}
