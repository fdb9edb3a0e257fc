import { canonical } from '../facts/canonical.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { Stamp } from './clock.ts';
import type { Json, Row } from './row.ts';

/**
 * Two states of one row made one: of each field the later stamp wins. Pure; commutative, associative and idempotent,
 * because every field takes the highest of its cells in one total order, so copies may meet in any order and number.
 * Both rows must have the same id.
 */
export function mergeRows(a: Row, b: Row): Row {
  const f: Record<string, Json> = {};
  const h: Record<string, Stamp> = {};
  const p: Record<string, Stamp> = {};
  let u = '';
  for (const field of new Set([...Object.keys(a.h), ...Object.keys(b.h)])) {
    const { value, stamp, replaced } = higherCell(cellOf(a, field), cellOf(b, field));
    f[field] = value;
    h[field] = stamp;
    if (replaced !== undefined) p[field] = replaced;
    if (stamp > u) u = stamp;
  }
  // Kind and space follow from the id and never change; the rule is for damaged rows alone.
  const kind = a.kind > b.kind ? a.kind : b.kind;
  const space = a.space > b.space ? a.space : b.space;
  return { id: a.id, kind, space, v: Math.max(a.v, b.v), f, h, p, u };
}

interface Cell {
  readonly value: Json;
  readonly stamp: Stamp;
  readonly replaced: Stamp | undefined;
}

function cellOf(row: Row, field: string): Cell {
  return {
    value: entryOf(row.f, field) ?? null,
    stamp: entryOf(row.h, field) ?? '',
    replaced: entryOf(row.p, field),
  };
}

/** Stamps are unique, so the order beyond them only matters for forged rows: they too must merge alike everywhere. */
function higherCell(a: Cell, b: Cell): Cell {
  const byStamp = compare(a.stamp, b.stamp);
  const byValue = byStamp || compare(canonical(a.value), canonical(b.value));
  return (byValue || compare(a.replaced ?? '', b.replaced ?? '')) >= 0 ? a : b;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? 1 : -1;
}
