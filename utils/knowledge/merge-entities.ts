import type { Entity, Name } from '../facts/entity.ts';
import type { Statement } from '../facts/statement.ts';

/**
 * One entity out of what several packs say of it; pure.
 *
 * Names, statements and outside identities of all packs stay side by side. Where only one value can stand (kind,
 * type, label, description of a language, coordinates), the first pack that has it decides, and so does its choice of
 * the preferred value: another pack's preferred statement of the same property is then an ordinary one.
 * @param parts the same entity, highest precedence first
 */
export function mergeEntities(parts: readonly [Entity, ...Entity[]]): Entity {
  return parts.slice(1).reduce((upper, lower) => layOver(upper, lower), parts[0]);
}

/** Names of all packs, each once; a language has one label, and further ones are aliases. */
export function mergeNames(upper: readonly Name[], lower: readonly Name[]): Name[] {
  const labelled = new Set(upper.filter(({ role }) => role === 'label').map(({ lang }) => lang));
  const known = new Set(upper.map(({ lang, text }) => `${lang} ${text}`));
  const added = lower.filter(({ lang, text }) => !known.has(`${lang} ${text}`));
  return [
    ...upper,
    ...added.map((name) =>
      name.role === 'label' && labelled.has(name.lang) ? { ...name, role: 'alias' as const } : name,
    ),
  ];
}

function layOver(upper: Entity, lower: Entity): Entity {
  const within = upper.within ?? lower.within;
  const flag = upper.flag ?? lower.flag;
  const nativeLang = upper.nativeLang ?? lower.nativeLang;
  const coordinates = upper.coordinates ?? lower.coordinates;
  const sameAs = [...new Set([...(upper.sameAs ?? []), ...(lower.sameAs ?? [])])];
  return {
    id: upper.id,
    kind: upper.kind,
    type: upper.type,
    ...(within !== undefined && { within }),
    ...(flag !== undefined && { flag }),
    ...(sameAs.length > 0 && { sameAs }),
    names: mergeNames(upper.names, lower.names),
    ...(nativeLang !== undefined && { nativeLang }),
    descriptions: { ...lower.descriptions, ...upper.descriptions },
    ...(coordinates && { coordinates }),
    statements: [...upper.statements, ...demoted(lower.statements, upper.statements)],
  };
}

function demoted(lower: readonly Statement[], upper: readonly Statement[]): Statement[] {
  const decided = new Set(upper.filter(({ rank }) => rank === 'preferred').map(({ property }) => property));
  return lower.map((statement) =>
    statement.rank === 'preferred' && decided.has(statement.property)
      ? { ...statement, rank: 'normal' }
      : statement,
  );
}
