import { claimKey, rowKey } from '../facts/claim-key.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { PartialDate, Source, Statement } from '../facts/statement.ts';
import type { Property } from '../facts/vocabulary.ts';
import { valuesDiffer, valuesEqual } from './compare-values.ts';
import { historyOf } from './history.ts';
import { laterFirst, surelyAfter, surelyBefore, surelyCloserThan } from './partial-dates.ts';
import { monthsOf, yearsPastShelfLife } from './shelf-life.ts';

/** Tables to which statements refer by key; keys without an entry are met with silence, never with an error. */
export interface ClaimTables {
  readonly properties: Readonly<Record<string, Property>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * One row of facts: a property, what narrows it, and the statements to show, best first.
 *
 * With `sourcesDiffer` the statements contradict one another and stand side by side. Without it, more than one
 * statement is a list: a source that names several values at one date (memberships, languages) does not dispute
 * itself, so its property is one that holds several at once.
 *
 * What the reader's statement stands in for is beside it, whether the two differ by much or little.
 */
export interface FactRow {
  readonly property: string;
  readonly qualifiers?: NonNullable<Statement['qualifiers']>;
  readonly statements: readonly [Statement, ...Statement[]];
  readonly sourcesDiffer: boolean;
  /** Further values, differing or listed, that `statements` leaves out. */
  readonly moreValues: number;
  /** Whole years since `asOf`, once that is past the property's shelf life; absent while fresh or undated. */
  readonly yearsOld?: number;
  /** Months of the property's shelf life, where it has one. */
  readonly freshMonths?: number;
  /** See `historyOf`. */
  readonly history: readonly Statement[];
}

/** Two values can be compared at a glance; more become "+1 more". */
const SHOWN_WHEN_DIFFERING = 2;
const SHOWN_OF_A_LIST = 12;
/**
 * As-of dates further apart make a series, not a dispute (design/README.md section 5); so do those of one day a year,
 * which count 1 January after 1 January.
 */
const COMPARABLE_MONTHS = 12;

/**
 * The rows to show for an entity, in the order of its vocabulary; equal positions keep the statements' order.
 * Deprecated statements, and those whose property has no entry, are left out.
 * @param today a full ISO date
 */
export function factRows(
  statements: readonly Statement[],
  tables: ClaimTables,
  today: PartialDate,
): FactRow[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.rank === 'deprecated' || !entryOf(tables.properties, statement.property)) continue;
    const key = rowKey(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const order = (row: FactRow) => tables.properties[row.property]?.order ?? 0;
  return [...groups.values()]
    .map((group) => rowOf(group, tables, today))
    .filter((row) => row !== null)
    .sort((a, b) => order(a) - order(b));
}

function rowOf(group: readonly Statement[], tables: ClaimTables, today: PartialDate): FactRow | null {
  const holding = group.filter((statement) => holdsOn(today, statement));
  // Where everything has ended, the last of it is still worth a row: its dates say that it is past.
  const ranked = (holding.length > 0 ? holding : [...group]).sort(bestFirst);
  const [best] = ranked;
  if (!best) return null;
  const property = tables.properties[best.property];
  const overridden = ranked.filter((one) => best.overrides?.includes(claimKey(one)));
  const listed = membersWith(best, overridden[0], ranked);
  const shown = listed ?? [
    ...new Set([best, ...overridden, ...contradicting(best, ranked, property, tables)]),
  ];
  const cap = listed ? SHOWN_OF_A_LIST : SHOWN_WHEN_DIFFERING;
  const freshMonths = property?.fresh === undefined ? undefined : monthsOf(property.fresh);
  const yearsOld = yearsPastShelfLife(best, freshMonths, today);
  return {
    property: best.property,
    ...(best.qualifiers && { qualifiers: best.qualifiers }),
    statements: [best, ...shown.slice(1, cap)],
    sourcesDiffer: !listed && shown.length > 1,
    moreValues: Math.max(0, shown.length - cap),
    ...(yearsOld !== undefined && { yearsOld }),
    ...(freshMonths !== undefined && { freshMonths }),
    history: historyOf([...group].sort(bestFirst), (one) => publisherOf(one, tables)),
  };
}

/** The members of a list; with one in place of another, both are among them. */
function membersWith(
  best: Statement,
  under: Statement | undefined,
  ranked: readonly Statement[],
): Statement[] | null {
  if (!under) return listWith(best, ranked);
  const members = listWith(
    under,
    ranked.filter((one) => one !== best),
  );
  return members && [best, ...members];
}

function holdsOn(today: PartialDate, { from, until }: Statement): boolean {
  if (until !== undefined && surelyBefore(until, today)) return false;
  return from === undefined || !surelyAfter(from, today);
}

/** Preferred first, then dated before undated, later before earlier, and the value's own date before its source's. */
function bestFirst(a: Statement, b: Statement): number {
  const byRank = Number(b.rank === 'preferred') - Number(a.rank === 'preferred');
  if (byRank !== 0) return byRank;
  if (a.asOf === undefined || b.asOf === undefined) {
    return Number(a.asOf === undefined) - Number(b.asOf === undefined);
  }
  const byDate = laterFirst(a.asOf, b.asOf);
  return byDate || Number(b.asOfKind === 'reference') - Number(a.asOfKind === 'reference');
}

/** All members, if the best statement's source names several at the same date; otherwise null. */
function listWith(best: Statement, ranked: readonly Statement[]): Statement[] | null {
  const peers = ranked.filter((one) => one.rank === best.rank && comparable(best, one));
  const sameBreath = peers.filter((one) => one.source === best.source && one.asOf === best.asOf);
  if (!sameBreath.some((one) => valuesDiffer(best.value, one.value))) return null;
  const others = peers.filter((one) => one.source !== best.source);
  return distinct([...sameBreath, ...others], valuesEqual);
}

/** Statements of other publishers, near in time, whose value is another; one for each such value. */
function contradicting(
  best: Statement,
  ranked: readonly Statement[],
  property: Property | undefined,
  tables: ClaimTables,
): Statement[] {
  const valueOf = (one: Statement) => withUnit(one.value, property);
  const publisher = publisherOf(best, tables);
  const others = ranked.filter(
    (one) =>
      publisherOf(one, tables) !== publisher &&
      comparable(best, one) &&
      valuesDiffer(valueOf(best), valueOf(one)),
  );
  return distinct(others, (a, b) => valuesEqual(a, b) || !valuesDiffer(a, b));
}

function comparable(a: Statement, b: Statement): boolean {
  if (a.asOf === undefined || b.asOf === undefined) return a.asOf === b.asOf;
  return surelyCloserThan(COMPARABLE_MONTHS, a.asOf, b.asOf);
}

function distinct(
  statements: readonly Statement[],
  same: (a: Statement['value'], b: Statement['value']) => boolean,
): Statement[] {
  const kept: Statement[] = [];
  for (const one of statements) {
    if (!kept.some((other) => same(other.value, one.value))) kept.push(one);
  }
  return kept;
}

/** A quantity without a unit has its property's, and must not seem to have another than one that names it. */
function withUnit(value: Statement['value'], property: Property | undefined): Statement['value'] {
  if (value.type !== 'quantity' || value.unit !== undefined || property?.unit === undefined) return value;
  return { ...value, unit: property.unit };
}

function publisherOf(statement: Statement, { sources }: ClaimTables): string {
  return (entryOf(sources, statement.source)?.publisher ?? statement.source).trim().toLowerCase();
}
