import type { SessionStorage } from '../../../utils/reading/session-record.ts';

/** storage.session in memory: it outlives what uses it, and clones what it is given. */
export function sessionMemory(): SessionStorage & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    set: async (added) => {
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value);
    },
    remove: async (key) => {
      items.delete(key);
    },
  };
}
