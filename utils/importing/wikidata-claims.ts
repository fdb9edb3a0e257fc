import type { PartialDate, Rank, Statement, Value } from '../facts/statement.ts';
import { RANKS } from '../facts/statement.ts';
import type { RemarkReason } from './import-item.ts';
import type { ReaderOptions } from './reader-options.ts';
import type { TableCollector } from './table-collector.ts';
import { dateOf, itemOf, listOf, quantityOf, snaksOf, snakValue, under } from './wikidata-json.ts';
import { citedBy, WIKIDATA, WIKIDATA_KEY } from './wikidata-source.ts';

interface Taken {
  readonly property: string;
  readonly takes: 'quantity' | 'entity' | 'date';
  /** What a bare number counts; without it a number has to say its unit. */
  readonly counts?: string;
}

/** Which properties of Wikidata are read, and what they are here. */
export const TAKEN: ReadonlyMap<string, Taken> = new Map<string, Taken>([
  ['P1082', { property: 'population', takes: 'quantity', counts: 'people' }],
  ['P2046', { property: 'area', takes: 'quantity' }],
  ['P2044', { property: 'elevation', takes: 'quantity' }],
  ['P2043', { property: 'length', takes: 'quantity' }],
  ['P36', { property: 'capital', takes: 'entity' }],
  ['P35', { property: 'head-of-state', takes: 'entity' }],
  ['P6', { property: 'head-of-government', takes: 'entity' }],
  ['P571', { property: 'founded', takes: 'date' }],
]);

const UNITS: ReadonlyMap<string, string> = new Map([
  ['Q712226', 'km2'],
  ['Q4243638', 'km3'],
  ['Q828224', 'km'],
  ['Q11573', 'metres'],
  ['Q11229', 'percent'],
]);

export interface ClaimContext {
  readonly options: ReaderOptions;
  readonly tables: TableCollector;
  /** The base's id of an item. */
  readonly idOf: (item: string) => string;
}

/** Nothing where a claim says that there is no value, or that it is unknown. */
export function readClaim(
  claim: unknown,
  taken: Taken,
  context: ClaimContext,
): Statement | { readonly reason: RemarkReason } | undefined {
  const said = snakValue(under(claim, 'mainsnak'));
  if (said === undefined) return undefined;
  const value = readValue(said, taken, context);
  if ('reason' in value) return value;
  const qualifiers = under(claim, 'qualifiers');
  const bounds = readBounds(qualifiers);
  if (bounds === undefined) return { reason: 'imprecise-date' };
  const { tables, options } = context;
  const cited = citedBy(claim);
  const source = cited && tables.source(cited.source);
  const property = tables.property(taken.property);
  if (property === undefined) return { reason: 'value-left-out' };
  if (value.type === 'quantity' && value.unit !== undefined) tables.unit(value.unit);
  return {
    property,
    value,
    ...datedBy(bounds.at, cited?.published, cited?.retrieved ?? options.readOn),
    ...(bounds.from !== undefined && { from: bounds.from }),
    ...(bounds.until !== undefined && { until: bounds.until }),
    rank: rankOf(claim),
    source: source ?? tables.source(WIKIDATA, WIKIDATA_KEY) ?? WIKIDATA_KEY,
  };
}

/** The items that claims of a property name, preferred ones first; what is deprecated or has ended is left out. */
export function itemsOf(claims: unknown, property: string): readonly string[] {
  const current = listOf(under(claims, property)).filter(
    (claim) => rankOf(claim) !== 'deprecated' && snaksOf(under(claim, 'qualifiers'), 'P582').length === 0,
  );
  const ranked = [...current].sort((a, b) => RANKS.indexOf(rankOf(a)) - RANKS.indexOf(rankOf(b)));
  return ranked.flatMap((claim) => itemOf(snakValue(under(claim, 'mainsnak'))) ?? []);
}

function rankOf(claim: unknown): Rank {
  return RANKS.find((rank) => rank === under(claim, 'rank')) ?? 'normal';
}

function readValue(
  said: unknown,
  { takes, counts }: Taken,
  { idOf }: ClaimContext,
): Value | { readonly reason: RemarkReason } {
  switch (takes) {
    case 'entity': {
      const item = itemOf(said);
      return item === undefined ? { reason: 'value-left-out' } : { type: 'entity', entity: idOf(item) };
    }
    case 'date': {
      const date = dateOf(said);
      return date === undefined ? { reason: 'imprecise-date' } : { type: 'date', date };
    }
    case 'quantity': {
      const read = quantityOf(said);
      if (!read) return { reason: 'value-left-out' };
      const unit = read.unit === undefined ? counts : UNITS.get(read.unit);
      return unit === undefined
        ? { reason: 'unknown-unit-left-out' }
        : { type: 'quantity', amount: read.amount, unit };
    }
  }
}

interface Bounds {
  readonly at: PartialDate | undefined;
  readonly from: PartialDate | undefined;
  readonly until: PartialDate | undefined;
}

/**
 * Point in time, start and end. Undefined where one of them is there and cannot be said: without it the value would
 * seem to hold today.
 */
function readBounds(qualifiers: unknown): Bounds | undefined {
  const dates = ['P585', 'P580', 'P582'].map((property) => {
    const [snak] = snaksOf(qualifiers, property);
    return snak === undefined
      ? { isThere: false, date: undefined }
      : { isThere: true, date: dateOf(snakValue(snak)) };
  });
  if (dates.some(({ isThere, date }) => isThere && date === undefined)) return undefined;
  const [at, from, until] = dates.map(({ date }) => date);
  return { at, from, until };
}

function datedBy(
  at: PartialDate | undefined,
  published: PartialDate | undefined,
  readOn: PartialDate,
): Pick<Statement, 'asOfKind' | 'asOf' | 'readOn'> {
  if (at !== undefined) return { asOfKind: 'reference', asOf: at };
  if (published !== undefined) return { asOfKind: 'publication', asOf: published };
  return { asOfKind: 'undated', readOn };
}
