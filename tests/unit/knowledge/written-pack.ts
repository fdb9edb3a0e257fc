import type { Entity } from '../../../utils/facts/entity.ts';
import type { PackWriter } from '../../../utils/knowledge/pack-filling.ts';
import type { Packs } from '../../../utils/knowledge/packs.ts';
import { indexOf, place, sources, vocabulary } from './small-pack.ts';

export function cities(count: number, from = 0): Entity[] {
  return Array.from({ length: count }, (_, i) => place(`city-${from + i}`, `City ${from + i}`));
}

/** As an import of a table ends. */
export function finish(writer: PackWriter, pack = 'table'): Promise<void> {
  return writer.finish({
    index: indexOf(pack),
    vocabulary,
    sources,
    origin: { type: 'import', name: 'cities.csv', format: 'csv' },
  });
}

/** Ids of all names, as the name index is given them. */
export async function idsOf(base: Packs): Promise<string[]> {
  const ids = [];
  for await (const page of base.namesForIndex()) ids.push(...page.map(({ id }) => id));
  return ids;
}
