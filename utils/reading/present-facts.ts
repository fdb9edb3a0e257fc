import { factRows, type FactRow } from '../claims/rows.ts';
import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import { isOwnSourceKey } from '../facts/own.ts';
import type { PresentedFact, PresentedStatement } from '../facts/presented.ts';
import type { Statement } from '../facts/statement.ts';
import { chooseText } from './choose-text.ts';
import { narrowedBy, narrowingOf } from './present-narrowing.ts';
import { presentSource, sourceOf } from './present-source.ts';
import { presentValue } from './present-value.ts';
import type { Surroundings } from './surroundings.ts';

/** An entity's facts as its card's rows; what cannot be said whole is left out. */
export function presentFacts(entity: Entity, around: Surroundings): PresentedFact[] {
  return rowsToSay(entity, around).map(({ row, label }) => presentRow(row, label, entity, around));
}

/** The rows of an entity's card before they are put into words, with the names of their properties. */
export function rowsToSay(
  entity: Entity,
  around: Surroundings,
): { readonly row: FactRow; readonly label: string }[] {
  const { vocabulary, sources } = around.tables;
  const { properties } = vocabulary;
  // What cannot be said whole (a unit or source without entry, a reference into nothing) gives way to what can.
  const sayable = entity.statements.filter(
    ({ property, value, source }) =>
      sourceOf(source, around.tables) !== undefined &&
      presentValue(value, entryOf(properties, property), entity, around) !== null,
  );
  return factRows(sayable, { properties, sources }, around.today).flatMap((row) => {
    const label = chooseText(entryOf(properties, row.property)?.labels, around.lang)?.text;
    return label === undefined ? [] : [{ row, label }];
  });
}

function presentRow(row: FactRow, label: string, entity: Entity, around: Surroundings): PresentedFact {
  const { qualifiers = {}, freshMonths } = row;
  const narrowed = narrowedBy(qualifiers, entity, around);
  const present = (statements: readonly Statement[]) =>
    statements.map((one) => presentStatement(one, entity, around)).filter((one) => one !== null);
  // A remark on the other of two values would be read as one on the first.
  const remark = chooseText(row.statements[0].remark, around.lang);
  return {
    property: row.property,
    label,
    ...(narrowed && { narrowedBy: narrowed }),
    values: present(row.statements),
    sourcesDiffer: row.sourcesDiffer,
    moreValues: row.moreValues,
    ...(row.yearsOld !== undefined && { yearsOld: row.yearsOld }),
    ...(remark && { remark }),
    ...(!around.brief && {
      ...(Object.keys(qualifiers).length > 0 && { narrowing: narrowingOf(qualifiers, entity, around) }),
      ...(freshMonths !== undefined && { freshMonths }),
      ...(row.history.length > 1 && { history: present(row.history) }),
    }),
  };
}

function presentStatement(
  { property, value, asOfKind, asOf, readOn, from, until, source }: Statement,
  entity: Entity,
  around: Surroundings,
): PresentedStatement | null {
  const said = presentValue(value, entryOf(around.tables.vocabulary.properties, property), entity, around);
  const spoken = sourceOf(source, around.tables);
  if (!said || !spoken) return null;
  return {
    value: said,
    asOfKind,
    ...(asOf !== undefined && { asOf }),
    ...(readOn !== undefined && { readOn }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    source: presentSource(spoken),
    ...(isOwnSourceKey(source) && { saidBy: 'you' }),
  };
}
