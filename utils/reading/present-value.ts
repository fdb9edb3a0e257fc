import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { PresentedUnit, PresentedValue } from '../facts/presented.ts';
import type { Value } from '../facts/statement.ts';
import type { Property } from '../facts/vocabulary.ts';
import { chooseText, nameOf } from './choose-text.ts';
import type { Surroundings } from './surroundings.ts';

/** A value in the reader's language; null where it cannot be said whole. */
export function presentValue(
  value: Value,
  property: Property | undefined,
  entity: Entity,
  around: Surroundings,
): PresentedValue | null {
  switch (value.type) {
    case 'quantity': {
      const key = value.unit ?? property?.unit;
      const unit = key === undefined ? undefined : unitIn(key, around);
      if (key !== undefined && !unit) return null;
      const { type, amount, atLeast } = value;
      return { type, amount, ...(unit && { unit }), ...(atLeast && { atLeast }) };
    }
    case 'text': {
      const text = chooseText(value.texts, around.lang, entity.nativeLang);
      return text ? { type: 'text', text } : null;
    }
    case 'entity': {
      const other = value.entity === entity.id ? entity : around.others.get(value.entity);
      return other ? { type: 'entity', entity: other.id, name: nameOf(other, around.lang) } : null;
    }
    case 'date':
    case 'coordinates':
    case 'link':
      return value;
  }
}

function unitIn(key: string, { tables, lang }: Surroundings): PresentedUnit | undefined {
  const unit = entryOf(tables.vocabulary.units, key);
  if (!unit) return undefined;
  const names = entryOf(unit.names, lang) ?? entryOf(unit.names, 'en') ?? Object.values(unit.names)[0];
  const symbol = chooseText(unit.symbol, lang)?.text;
  return (
    names && { key, ...(symbol !== undefined && { symbol }), names, understood: unit.understood === true }
  );
}
