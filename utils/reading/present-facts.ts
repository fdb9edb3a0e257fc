import { factRows, type FactRow } from '../claims/rows.ts';
import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import { isOwnSourceKey } from '../facts/own.ts';
import type {
  PresentedFact,
  PresentedSource,
  PresentedStatement,
  PresentedUnit,
  PresentedValue,
} from '../facts/presented.ts';
import type { Source, Statement, Value } from '../facts/statement.ts';
import type { TextIn } from '../facts/texts.ts';
import type { Property } from '../facts/vocabulary.ts';
import { chooseText, nameOf } from './choose-text.ts';
import type { Surroundings } from './surroundings.ts';

/** An entity's facts as its card's rows; what cannot be said whole is left out. */
export function presentFacts(entity: Entity, around: Surroundings): PresentedFact[] {
  const { vocabulary, sources } = around.tables;
  const { properties } = vocabulary;
  // What cannot be said whole (a unit or source without entry, a reference into nothing) gives way to what can.
  const sayable = entity.statements.filter(
    (statement) => presentStatement(statement, entity, around) !== null,
  );
  return factRows(sayable, { properties, sources }, around.today).flatMap((row) => {
    const label = chooseText(entryOf(properties, row.property)?.labels, around.lang)?.text;
    return label === undefined ? [] : [presentRow(row, label, entity, around)];
  });
}

function presentRow(row: FactRow, label: string, entity: Entity, around: Surroundings): PresentedFact {
  const narrowedBy = qualifiersInWords(row, entity, around);
  // A remark on the other of two values would be read as one on the first.
  const remark = chooseText(row.statements[0].remark, around.lang);
  return {
    property: row.property,
    label,
    ...(narrowedBy && { narrowedBy }),
    values: row.statements.map((one) => presentStatement(one, entity, around)).filter((one) => one !== null),
    sourcesDiffer: row.sourcesDiffer,
    moreValues: row.moreValues,
    ...(row.yearsOld !== undefined && { yearsOld: row.yearsOld }),
    ...(remark && { remark }),
  };
}

function presentStatement(
  { property, value, asOfKind, asOf, readOn, source }: Statement,
  entity: Entity,
  around: Surroundings,
): PresentedStatement | null {
  const said = presentValue(value, entryOf(around.tables.vocabulary.properties, property), entity, around);
  const isYours = isOwnSourceKey(source);
  // The reader's word stands without a source, too.
  const from = entryOf(around.tables.sources, source) ?? (isYours ? NO_SOURCE : undefined);
  if (!said || !from) return null;
  return {
    value: said,
    asOfKind,
    ...(asOf !== undefined && { asOf }),
    ...(readOn !== undefined && { readOn }),
    source: presentSource(from),
    ...(isYours && { saidBy: 'you' }),
  };
}

const NO_SOURCE = { title: '', publisher: '' };

function presentValue(
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

/** What fits the card's column of sources; a longer publisher goes by its host, where it has one. */
const SHORT_NAME = 20;

function presentSource({ title, publisher, url, published }: Omit<Source, 'licence'>): PresentedSource {
  const name = publisher.length <= SHORT_NAME ? publisher : (hostOf(url) ?? publisher);
  return {
    name,
    title,
    ...(url !== undefined && { url }),
    ...(name !== publisher && { publisher }),
    ...(published !== undefined && { published }),
  };
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}

/** "Russians", "Russia, 2021": the qualifiers' values in their order; amounts with their unit's sign. */
function qualifiersInWords(row: FactRow, entity: Entity, around: Surroundings): TextIn | undefined {
  const words = Object.values(row.qualifiers ?? {}).flatMap((value): TextIn[] => {
    const said = presentValue(value, undefined, entity, around);
    if (said?.type === 'text') return [said.text];
    if (said?.type === 'entity') return [said.name];
    if (said?.type === 'date') return [{ text: said.date, lang: around.lang }];
    if (said?.type !== 'quantity') return [];
    const amount = new Intl.NumberFormat(around.lang).format(said.amount);
    const unit = said.unit?.symbol ?? said.unit?.names.other;
    return [{ text: unit === undefined ? amount : `${amount} ${unit}`, lang: around.lang }];
  });
  const [first] = words;
  return first && { text: words.map(({ text }) => text).join(', '), lang: first.lang };
}
