import type { PackBase } from '../knowledge/pack-base.ts';
import type { PackFilling } from '../knowledge/pack-filling.ts';
import { isImportedPack } from '../packs/pack-index.ts';

/**
 * What entities of the base are called elsewhere (`wikidata:Q889`), with their ids here: a table that speaks of the
 * same thing by another id speaks of the same entity. Tables that were imported before do not count, or what a table
 * becomes would hang on the order in which tables came, and memory on their size.
 */
export async function readKnownIds(
  packs: Pick<PackBase, 'packSummaries'> & Pick<PackFilling, 'entitiesOf'>,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const { pack, content } of await packs.packSummaries()) {
    if (!content || isImportedPack(pack)) continue;
    for await (const entities of packs.entitiesOf(pack)) {
      for (const { id, sameAs = [] } of entities) {
        for (const other of sameAs) if (!known.has(other)) known.set(other, id);
      }
    }
  }
  return known;
}
