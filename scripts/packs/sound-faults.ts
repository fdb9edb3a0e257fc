import type { Entity } from '../../utils/facts/entity.ts';
import type { Source } from '../../utils/facts/statement.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { PackIndex } from '../../utils/packs/pack-index.ts';
import { countsOf, languagesOf, referencesOutOf } from './tally.ts';
import { crossFaults, statementFaults } from './statement-faults.ts';

/** A pack's content, built or read back. */
export interface PackContent {
  readonly index: PackIndex;
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
  readonly entities: readonly Entity[];
}

/** What is wrong with one entity beside its names, whoever publishes the pack. */
export function soundEntityFaults(
  entity: Entity,
  { index, vocabulary, sources }: Pick<PackContent, 'index' | 'vocabulary' | 'sources'>,
): string[] {
  const type = Object.hasOwn(vocabulary.types, entity.type) ? vocabulary.types[entity.type] : undefined;
  const faults: string[] = [];
  if (!type) faults.push(`no type "${entity.type}" in the vocabulary`);
  else if (type.kind !== entity.kind)
    faults.push(`is a ${entity.kind}, and its type "${entity.type}" a ${type.kind}`);
  for (const { property, source, value } of entity.statements) {
    if (!Object.hasOwn(vocabulary.properties, property))
      faults.push(`no property "${property}" in the vocabulary`);
    if (!Object.hasOwn(sources, source)) faults.push(`${property}: no source "${source}" in sources.json`);
    if (value.type === 'quantity' && value.unit !== undefined && !Object.hasOwn(vocabulary.units, value.unit))
      faults.push(`${property}: no unit "${value.unit}" in the vocabulary`);
  }
  return [...faults, ...statementFaults(entity, vocabulary, index.revision)];
}

/** What is wrong between entities, and between them and what the index says of them. */
export function soundPackFaults({ index, sources, entities }: PackContent): string[] {
  const told: [what: string, said: unknown, found: unknown][] = [
    ['counts', index.counts, countsOf(entities, sources)],
    ['languages', index.languages, languagesOf(entities)],
    ['elsewhere', index.elsewhere, referencesOutOf(entities)],
  ];
  return [
    ...crossFaults(entities),
    ...repeated(entities.map(({ id }) => id)).map((id) => `${id}: two entities of this id`),
    ...repeated(
      entities.flatMap(({ id, sameAs }) => [...new Set([id, ...(sameAs ?? [])].map(bareIdentifier))]),
    ).map((id) => `${id}: two entities say they are this`),
    ...told
      .filter(([, said, found]) => JSON.stringify(said) !== JSON.stringify(found))
      .map(([what]) => `index.json: ${what}: not what the entities come to`),
  ];
}

/** What stands in a list more than once, each time but the first said once. */
export function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const one of list) {
    if (seen.has(one)) twice.add(one);
    seen.add(one);
  }
  return [...twice];
}

/** `wikidata:Q1520` and the id `Q1520` are one identifier. */
function bareIdentifier(id: string): string {
  return id.replace(/^(wikidata|iso3166-2):/u, '');
}
