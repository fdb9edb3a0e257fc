import type { Entity } from '../../utils/facts/entity.ts';
import type { Value } from '../../utils/facts/statement.ts';
import type { PackIndex } from '../../utils/packs/pack-index.ts';

/** What an index says of a pack's entities. */
export function countsOf(entities: readonly Entity[], sources: object): PackIndex['counts'] {
  return {
    entities: entities.length,
    names: entities.reduce((sum, entity) => sum + entity.names.length, 0),
    statements: entities.reduce((sum, entity) => sum + entity.statements.length, 0),
    sources: Object.keys(sources).length,
  };
}

/** Names of no known language (`und`) are searched, and told of nowhere. */
export function languagesOf(entities: readonly Entity[]): string[] {
  const languages = new Set<string>();
  for (const { names } of entities) for (const { lang } of names) languages.add(lang);
  languages.delete('und');
  return [...languages].sort();
}

/** Ids that entities refer to, by whole, value or qualifier, and that are not among them. */
export function referencesOutOf(entities: readonly Entity[]): string[] {
  const held = new Set(entities.map(({ id }) => id));
  return [...new Set(entities.flatMap(referencesOf))].filter((id) => !held.has(id)).sort();
}

function referencesOf(entity: Entity): string[] {
  const values: Value[] = entity.statements.flatMap(({ value, qualifiers }) => [
    value,
    ...Object.values(qualifiers ?? {}),
  ]);
  const named = values.flatMap((value) => (value.type === 'entity' ? [value.entity] : []));
  return entity.within === undefined ? named : [entity.within, ...named];
}
