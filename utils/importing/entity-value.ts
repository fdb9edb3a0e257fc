import type { Entity } from '../facts/entity.ts';
import type { Value } from '../facts/statement.ts';
import { readEntityLine } from '../packs/read-entity.ts';
import { withMarking } from './name-marks.ts';
import { fault } from './row-cells.ts';
import type { Fault } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import type { RowRemark } from './row-entity.ts';

/** Whether an object means to be an entity of ours, and not a row with a few keys. */
export function isEntityShaped(value: object): boolean {
  return Array.isArray((value as { names?: unknown }).names);
}

/**
 * Reads an entity of our own shape. Its tables are not with it: what it refers to is taken from the known vocabulary,
 * and a source or property of which only the key is known is called by its key.
 */
export function readEntityValue(
  value: object,
  line: number,
  context: RowContext,
): { readonly entity: Entity; readonly remarks: readonly RowRemark[] } | Fault {
  const read = readEntityLine(JSON.stringify(value), line);
  if (!read.ok)
    return fault(read.error.path, read.error.problem === 'nested too deep' ? 'too-deep' : 'not-an-entity');
  const entity = read.value;
  const wrong = addTables(entity, context);
  if (wrong) return wrong;
  const remarks: RowRemark[] = [];
  const names = entity.names.map((plain, at) => {
    // What its author decided on a name stands.
    if (plain.marked === false || plain.letterCase === 'exact') return plain;
    const { name, remark } = withMarking(plain, context.options.isStopWord);
    if (remark) remarks.push({ field: `names.${String(at)}`, reason: remark });
    return name;
  });
  return { entity: { ...entity, names }, remarks };
}

function addTables({ kind, type, statements }: Entity, { tables, options }: RowContext): Fault | undefined {
  if (tables.type(type, kind) === undefined) return fault('type', 'too-many-types');
  for (const [at, { property, value, qualifiers = {}, source }] of statements.entries()) {
    const field = (name: string) => `statements.${String(at)}.${name}`;
    const keys = [property, ...Object.keys(qualifiers)];
    if (keys.some((key) => tables.property(key) === undefined))
      return fault(field('property'), 'too-many-properties');
    const units = [value, ...Object.values(qualifiers)].flatMap(unitOf);
    if (units.some((unit) => tables.unit(unit) === undefined))
      return fault(field('value.unit'), 'too-many-units');
    const called = { title: `${source} (${options.fileName})`, publisher: source, licence: 'unstated' };
    if (tables.source(called, source) === undefined) return fault(field('source'), 'too-many-sources');
  }
  return undefined;
}

function unitOf(value: Value): readonly string[] {
  return value.type === 'quantity' && value.unit !== undefined ? [value.unit] : [];
}
