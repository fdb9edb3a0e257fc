/** A table's entry under a key that comes from data: `toString` finds nothing, though every object has one. */
export function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
