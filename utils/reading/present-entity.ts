import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { chooseText, labelIn, nameOf } from './choose-text.ts';
import { formerNamesOf } from './former-names.ts';
import { presentFacts } from './present-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** Ids of all entities whose names an entity's presentation needs. */
export function referencesOf({ within, statements }: Pick<Entity, 'within' | 'statements'>): string[] {
  const values = statements.flatMap(({ value, qualifiers }) => [value, ...Object.values(qualifiers ?? {})]);
  const named = values.flatMap((value) => (value.type === 'entity' ? [value.entity] : []));
  return [...new Set(within === undefined ? named : [within, ...named])];
}

/** All that a card says of an entity, in the reader's language as far as the base has it. */
export function presentEntity(entity: Entity, around: Surroundings): PresentedEntity {
  const name = nameOf(entity, around.lang);
  const native = entity.nativeLang === undefined ? undefined : labelIn(entity.names, entity.nativeLang);
  const description = chooseText(entity.descriptions, around.lang, entity.nativeLang);
  const formerNames = around.brief ? [] : formerNamesOf(entity, around.lang);
  const { id, kind, flag, coordinates } = entity;
  return {
    id,
    kind,
    ...(flag !== undefined && { flag }),
    name,
    ...(native && native.text !== name.text && { nativeName: native }),
    ...typeWords(entity, around),
    ...(description && { description }),
    ...(coordinates && { coordinates }),
    facts: presentFacts(entity, around),
    ...(formerNames.length > 0 && { formerNames }),
  };
}

function typeWords(
  { type, within }: Entity,
  { others, tables, lang }: Surroundings,
): Pick<PresentedEntity, 'typeLabel' | 'tabLabel'> {
  const entry = entryOf(tables.vocabulary.types, type);
  const label = chooseText(entry?.labels, lang)?.text ?? '';
  const tabLabel = chooseText(entry?.tabs, lang)?.text ?? label;
  const whole = within === undefined ? undefined : others.get(within);
  const pattern = chooseText(entry?.labelsWithin, lang);
  if (!whole || !pattern) return { typeLabel: label, tabLabel };
  // The whole's name stands in the middle of the pattern's sentence, so it is said in the pattern's language. A
  // function as replacement, because a name may hold the signs that a replacement text gives a meaning to.
  const wholeName = nameOf(whole, pattern.lang).text;
  return { typeLabel: pattern.text.replace('{within}', () => wholeName), tabLabel };
}
