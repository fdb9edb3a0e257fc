import type { BuiltPack } from './assemble.ts';
import type { Sources } from './read-sources.ts';
export function findFaults(_built: readonly BuiltPack[], _sources: Sources): string[] {
  return [];
}
