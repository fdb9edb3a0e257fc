import { canonical } from '../facts/canonical.ts';
import type { Entity, Name } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { Source, Statement } from '../facts/statement.ts';

/** A statement with its source itself: the tables it refers to may change or go. */
export interface SourcedStatement {
  readonly statement: Statement;
  /** Absent where the pack lacks it. */
  readonly source?: Source;
}

/** One thing that an entity has otherwise in the newer pack; without `old` it is new, without `now` it is gone. */
export type EntityDetail =
  | { readonly type: 'statement'; readonly old?: SourcedStatement; readonly now?: SourcedStatement }
  | { readonly type: 'name'; readonly old?: Name; readonly now?: Name }
  | { readonly type: 'description'; readonly lang: string; readonly old?: string; readonly now?: string }
  | {
      readonly type: 'kind' | 'type' | 'within' | 'flag' | 'nativeLang' | 'sameAs' | 'coordinates';
      readonly old?: string;
      readonly now?: string;
    };

type Sources = Readonly<Record<string, Source>>;

/**
 * What a newer generation says otherwise of an entity; nothing where both say the same. Statements are paired by what
 * they are about, and there by their date first, so that the value of another year is new and a corrected one changed.
 */
export function detailsOf(
  oldSources: Sources,
  nowSources: Sources,
): (old: Entity, now: Entity) => EntityDetail[] {
  const sameSource = memo((key: string) => sourceText(oldSources, key) === sourceText(nowSources, key));
  const oldText = (one: Statement) => statementText(one, oldSources);
  const nowText = (one: Statement) => statementText(one, nowSources);
  return (old, now) => {
    // Nearly all entities of an update are what they were.
    if (
      now.statements.every(({ source }) => sameSource(source)) &&
      JSON.stringify(old) === JSON.stringify(now)
    ) {
      return [];
    }
    const statements = paired(unlike(old.statements, oldText, now.statements, nowText), [
      (one) => `${topicOf(one)} ${canonical([one.asOf, one.from, one.until])}`,
      topicOf,
    ]).map(([was, is]): EntityDetail => ({
      type: 'statement',
      ...(was && { old: sourced(was, oldSources) }),
      ...(is && { now: sourced(is, nowSources) }),
    }));
    const names = paired(unlike(old.names, canonical, now.names, canonical), [
      ({ lang, text }) => `${lang} ${text}`,
      ({ lang, role }) => (role === 'label' ? lang : undefined),
    ]).map(([was, is]): EntityDetail => ({ type: 'name', ...(was && { old: was }), ...(is && { now: is }) }));
    return [...statements, ...names, ...descriptionsOf(old, now), ...fieldsOf(old, now)];
  };
}

const FIELDS = ['kind', 'type', 'within', 'flag', 'nativeLang', 'sameAs', 'coordinates'] as const;

function fieldsOf(old: Entity, now: Entity): EntityDetail[] {
  return FIELDS.flatMap((type) =>
    changeOf(fieldText(old[type]), fieldText(now[type]), (sides) => ({ type, ...sides })),
  );
}

function fieldText(value: Entity[(typeof FIELDS)[number]]): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return 'lat' in value ? `${value.lat}, ${value.lon}` : value.join(', ');
}

function descriptionsOf({ descriptions: old }: Entity, { descriptions: now }: Entity): EntityDetail[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((lang) =>
    changeOf(entryOf(old, lang), entryOf(now, lang), (sides) => ({ type: 'description', lang, ...sides })),
  );
}

function changeOf(
  old: string | undefined,
  now: string | undefined,
  detail: (sides: { readonly old?: string; readonly now?: string }) => EntityDetail,
): EntityDetail[] {
  if (old === now) return [];
  return [detail({ ...(old !== undefined && { old }), ...(now !== undefined && { now }) })];
}

type Sides<T> = readonly [old: readonly T[], now: readonly T[]];

/** What only one side has. */
function unlike<T>(
  old: readonly T[],
  oldText: (one: T) => string,
  now: readonly T[],
  nowText: (one: T) => string,
): Sides<T> {
  const before = new Set(old.map(oldText));
  const after = new Set(now.map(nowText));
  return [old.filter((one) => !after.has(oldText(one))), now.filter((one) => !before.has(nowText(one)))];
}

/** Pairs old with new by the first key that fits, then by the next; what is left stands alone. */
function paired<T>(
  [old, now]: Sides<T>,
  keys: readonly ((one: T) => string | undefined)[],
): (readonly [T | undefined, T | undefined])[] {
  const pairs: (readonly [T | undefined, T | undefined])[] = [];
  let left = old;
  let right = now;
  for (const keyOf of keys) {
    const waiting = Map.groupBy(right, keyOf);
    waiting.delete(undefined);
    const taken = new Set<T>();
    left = left.filter((one) => {
      const other = waiting.get(keyOf(one))?.shift();
      if (other === undefined) return true;
      taken.add(other);
      pairs.push([one, other]);
      return false;
    });
    right = right.filter((one) => !taken.has(one));
  }
  return [
    ...pairs,
    ...left.map((one) => [one, undefined] as const),
    ...right.map((one) => [undefined, one] as const),
  ];
}

/** What a statement is about: its property, and what narrows it. */
function topicOf({ property, qualifiers }: Statement): string {
  return `${property} ${canonical(qualifiers ?? {})}`;
}

/** Sources go by what they are: another pack version may key them otherwise. */
function statementText({ source, ...rest }: Statement, sources: Sources): string {
  return `${canonical(rest)} ${sourceText(sources, source)}`;
}

function sourceText(sources: Sources, key: string): string {
  return canonical(entryOf(sources, key) ?? key);
}

function sourced(statement: Statement, sources: Sources): SourcedStatement {
  const source = entryOf(sources, statement.source);
  return { statement, ...(source && { source }) };
}

function memo<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
