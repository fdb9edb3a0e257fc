import type { Entity, Kind, Name } from '../facts/entity.ts';
import type { Statement } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { detailsOf, type EntityDetail } from './entity-changes.ts';
import { NumberList } from './number-list.ts';
import type { PackTables } from './pack-filling.ts';
import { entitiesOf } from './pack-names.ts';
import { wholeOf, type Pages } from './pack-pages.ts';
import type { PackReader } from './pack-queries.ts';
import type { PackContent } from './pack-store.ts';
import { idNumber } from './pack-tally.ts';

/** An entity as a list says it. */
export interface EntityLine {
  readonly id: string;
  readonly kind: Kind;
  /** Key into the pack's types. */
  readonly type: string;
  /** Its labels, or the first of its other names where it has none. */
  readonly labels: readonly Name[];
}

export interface EntityChange extends EntityLine {
  /** Cut short; `total` says how many there are. */
  readonly details: readonly EntityDetail[];
  readonly total: number;
}

/** What a newer pack would change or has changed. Lists are cut short, counts are of all. */
export interface PackDiff {
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly same: number;
  };
  readonly added: readonly EntityLine[];
  readonly removed: readonly EntityLine[];
  readonly changed: readonly EntityChange[];
  /** Properties, units and types that the listed changes speak of, the newer pack's word first. */
  readonly vocabulary: Vocabulary;
}

/** How many entities each list holds, and how many details each changed entity. */
export interface DiffLimits {
  readonly entities: number;
  readonly details: number;
}

export const VIEW_LIMITS: DiffLimits = { entities: 500, details: 50 };
export const HISTORY_LIMITS: DiffLimits = { entities: 100, details: 10 };

/** A generation that is compared. */
export interface DiffSide {
  readonly tables: PackTables;
  /** Each entity whole and once, some at a time. */
  readonly entities: () => AsyncIterable<readonly Entity[]>;
}

export interface OldSide extends DiffSide {
  readonly count: number;
  /** Those of these ids that it holds. */
  readonly find: (ids: readonly string[]) => Promise<ReadonlyMap<string, Entity>>;
}

/** A generation in the store; without a count of its own it can only be the newer side. */
export function storedSide(reader: PackReader, of: Pages, tables: PackTables): DiffSide {
  return { tables, entities: () => entitiesOf(reader, of) };
}

export function liveSide(reader: PackReader, pack: string, content: PackContent): OldSide {
  const of = { pack, content };
  return {
    ...storedSide(reader, of, content),
    count: content.index.counts.entities,
    find: (ids) =>
      reader.store.use(({ db }) =>
        db.transaction('r', db.pages, db.index, async () => {
          const find = await reader.pages.read(db, [of], ids);
          return new Map(
            ids.flatMap((id) => {
              const entity = wholeOf(find(of, id));
              return entity ? [[id, entity] as const] : [];
            }),
          );
        }),
      ),
  };
}

/**
 * Compares two generations entity by entity. Both are read a page at a time; of the newer one eight bytes an entity
 * are kept.
 */
export async function diffOf(
  old: OldSide | undefined,
  newer: DiffSide,
  limits: DiffLimits,
): Promise<PackDiff> {
  const counts = { added: 0, removed: 0, changed: 0, same: 0 };
  const added: EntityLine[] = [];
  const removed: EntityLine[] = [];
  const changed: EntityChange[] = [];
  const seen = new NumberList();
  const details = detailsOf(old?.tables.sources ?? {}, newer.tables.sources);
  for await (const entities of newer.entities()) {
    const before = await old?.find(entities.map(({ id }) => id));
    for (const now of entities) {
      seen.push(idNumber(now.id));
      const was = before?.get(now.id);
      if (!was) {
        counts.added += 1;
        if (added.length < limits.entities) added.push(lineOf(now));
        continue;
      }
      const all = details(was, now);
      counts[all.length > 0 ? 'changed' : 'same'] += 1;
      if (all.length === 0 || changed.length === limits.entities) continue;
      changed.push({ ...lineOf(now), details: all.slice(0, limits.details), total: all.length });
    }
  }
  if (old && counts.same + counts.changed < old.count) {
    const known = seen.sorted();
    for await (const entities of old.entities()) {
      for (const was of entities) {
        if (holds(known, idNumber(was.id))) continue;
        counts.removed += 1;
        if (removed.length < limits.entities) removed.push(lineOf(was));
      }
    }
  }
  const vocabulary = spokenOf([...added, ...removed, ...changed], changed, newer.tables, old?.tables);
  return { counts, added, removed, changed, vocabulary };
}

/** Languages of the interface: a list of entities is read in one of them. */
const LISTED_LANGUAGES = ['en', 'fr', 'ru', 'kk'];

function lineOf({ id, kind, type, names, nativeLang }: Entity): EntityLine {
  const listed = names.filter(
    ({ role, lang }) => role === 'label' && (lang === nativeLang || LISTED_LANGUAGES.includes(lang)),
  );
  return { id, kind, type, labels: listed.length > 0 ? listed : names.slice(0, 1) };
}

function holds(sorted: Float64Array, number: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number;
}

/** The entries that the lists need to be said in words. */
function spokenOf(
  lines: readonly EntityLine[],
  changed: readonly EntityChange[],
  newer: PackTables,
  old: PackTables | undefined,
): Vocabulary {
  const statements = changed.flatMap(({ details }) =>
    details.flatMap((one) =>
      one.type === 'statement' ? [one.old, one.now].flatMap((side) => side?.statement ?? []) : [],
    ),
  );
  const vocabularies = [newer.vocabulary, ...(old ? [old.vocabulary] : [])];
  const pick = <K extends keyof Vocabulary>(table: K, keys: readonly string[]): Vocabulary[K] =>
    Object.fromEntries(
      [...new Set(keys)].flatMap((key) => {
        const has = vocabularies.find((one) => Object.hasOwn(one[table], key));
        return has ? [[key, has[table][key]]] : [];
      }),
    ) as Vocabulary[K];
  const properties = pick(
    'properties',
    statements.map(({ property }) => property),
  );
  const units = [
    ...statements.flatMap(unitsOf),
    ...Object.values(properties).flatMap(({ unit }) => unit ?? []),
  ];
  const types = lines.map(({ type }) => type);
  return { properties, units: pick('units', units), types: pick('types', types) };
}

function unitsOf({ value, qualifiers }: Statement): string[] {
  return [value, ...Object.values(qualifiers ?? {})].flatMap((one) =>
    one.type === 'quantity' ? (one.unit ?? []) : [],
  );
}
