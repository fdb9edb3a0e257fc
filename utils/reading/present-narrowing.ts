import type { Entity } from '../facts/entity.ts';
import type { PresentedNarrowing } from '../facts/presented.ts';
import type { Statement, Value } from '../facts/statement.ts';
import type { TextIn, Texts } from '../facts/texts.ts';
import { presentValue } from './present-value.ts';
import type { Surroundings } from './surroundings.ts';

type Qualifiers = NonNullable<Statement['qualifiers']>;

/** "Russians", "Russia, 2021": the qualifiers' values in their order; amounts with their unit's sign. */
export function narrowedBy(qualifiers: Qualifiers, entity: Entity, around: Surroundings): TextIn | undefined {
  const words = Object.values(qualifiers).flatMap((value): TextIn[] => {
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

/** The same in every language that the base has, qualifier by qualifier. */
export function narrowingOf(
  qualifiers: Qualifiers,
  entity: Entity,
  around: Surroundings,
): PresentedNarrowing[] {
  return Object.entries(qualifiers).map(([by, value]) => ({ by, texts: textsOf(value, entity, around) }));
}

/** What no language says otherwise (a date, a number) stands under `und`. */
function textsOf(value: Value, entity: Entity, { others }: Surroundings): Texts {
  switch (value.type) {
    case 'text':
      return value.texts;
    case 'entity': {
      const { names = [] } = (value.entity === entity.id ? entity : others.get(value.entity)) ?? {};
      const labels = names.filter(({ role }) => role === 'label');
      return Object.fromEntries(labels.map(({ lang, text }) => [lang, text]));
    }
    case 'date':
      return { und: value.date };
    case 'quantity':
      return { und: String(value.amount) };
    case 'coordinates':
      return { und: `${value.lat}, ${value.lon}` };
    case 'link':
      return { und: value.url };
  }
}
