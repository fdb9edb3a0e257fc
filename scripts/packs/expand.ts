import type { Entity, Name } from '../../utils/facts/entity.ts';
import { NAME_ROLES } from '../../utils/facts/entity.ts';
import type { AsOfKind, Statement, Value } from '../../utils/facts/statement.ts';
import type { Texts } from '../../utils/facts/texts.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { EntitySource, NameSource, Terms, ValueSource } from './source-shapes.ts';

type StatementSource = EntitySource['statements'][number];

/** Turns the terse form of the sources into the entity that ships. Throws where a key leads nowhere. */
export function expandEntity(source: EntitySource, vocabulary: Vocabulary, terms: Terms): Entity {
  const type = vocabulary.types[source.type];
  if (!type) throw new Error(`${source.id}: no type "${source.type}" in packs/vocabulary/types.json`);
  const { coordinates } = source;
  return {
    id: source.id,
    kind: type.kind,
    type: source.type,
    ...pick(source, ['within', 'flag', 'sameAs']),
    names: expandNames(source.names),
    ...pick(source, ['nativeLang']),
    descriptions: source.descriptions,
    ...(coordinates && { coordinates: { lat: coordinates[0], lon: coordinates[1] } }),
    statements: source.statements.map((statement) => {
      try {
        return expandStatement(statement, vocabulary, terms);
      } catch (error) {
        throw new Error(`${source.id}, ${statement.property}: ${(error as Error).message}`, { cause: error });
      }
    }),
  };
}

function expandNames(names: EntitySource['names']): Name[] {
  return Object.entries(names).flatMap(([lang, byRole]) =>
    NAME_ROLES.flatMap((role) => {
      const given: readonly NameSource[] = [byRole[role] ?? []].flat();
      return given.map((name) => {
        const { text, exact, unmarked, ...rest } =
          typeof name === 'string' ? ({ text: name } as Exclude<NameSource, string>) : name;
        return {
          text: text.normalize('NFC'),
          lang,
          role,
          ...rest,
          ...(exact && { letterCase: 'exact' as const }),
          ...(unmarked && { marked: false as const }),
        };
      });
    }),
  );
}

function expandStatement(source: StatementSource, vocabulary: Vocabulary, terms: Terms): Statement {
  const property = vocabulary.properties[source.property];
  if (!property) throw new Error('no such property in packs/vocabulary/properties.json');
  const { qualifiers, remark } = source;
  return {
    property: source.property,
    value: expandValue(source.value, property.unit, terms),
    ...expandDate(source),
    ...pick(source, ['from', 'until']),
    rank: source.rank ?? 'normal',
    ...(qualifiers && {
      qualifiers: Object.fromEntries(
        Object.entries(qualifiers).map(([key, value]) => [key, expandValue(value, undefined, terms)]),
      ),
    }),
    source: source.source,
    ...(remark && { remark: typeof remark === 'string' ? textsOf(remark, terms) : remark }),
  };
}

function expandDate({
  asOf,
  published,
  readOn,
}: StatementSource): Pick<Statement, 'asOf' | 'readOn'> & { asOfKind: AsOfKind } {
  if (asOf !== undefined) return { asOfKind: 'reference', asOf };
  if (published !== undefined) return { asOfKind: 'publication', asOf: published };
  return { asOfKind: 'undated', ...(readOn !== undefined && { readOn }) };
}

function expandValue(value: ValueSource, unit: string | undefined, terms: Terms): Value {
  const withUnit = unit === undefined ? {} : { unit };
  if (typeof value === 'number') return { type: 'quantity', amount: value, ...withUnit };
  if ('atLeast' in value) return { type: 'quantity', amount: value.atLeast, ...withUnit, atLeast: true };
  if ('date' in value) return { type: 'date', date: value.date };
  if ('entity' in value) return { type: 'entity', entity: value.entity };
  return { type: 'text', texts: 'term' in value ? textsOf(value.term, terms) : value.text };
}

function textsOf(term: string, terms: Terms): Texts {
  const texts = terms[term];
  if (!texts) throw new Error(`no term "${term}" in packs/vocabulary/terms.json`);
  return texts;
}

/** The named members that are there, so that absent ones stay absent instead of becoming undefined. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>;
}
