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
  const [first] = parts;
  if (parts.length === 1) return first;
  const firstOf = <K extends keyof Entity>(key: K) => parts.find((part) => part[key] !== undefined)?.[key];
  const within = firstOf('within');
  const flag = firstOf('flag');
  const nativeLang = firstOf('nativeLang');
  const coordinates = firstOf('coordinates');
  const sameAs = [...new Set(parts.flatMap((part) => part.sameAs ?? []))];
  return {
    id: first.id,
    kind: first.kind,
    type: first.type,
    ...(within !== undefined && { within }),
    ...(flag !== undefined && { flag }),
    ...(sameAs.length > 0 && { sameAs }),
    names: mergeNames(parts.map(({ names }) => names)),
    ...(nativeLang !== undefined && { nativeLang }),
    descriptions: Object.assign({}, ...parts.map(({ descriptions }) => descriptions).reverse()),
    ...(coordinates && { coordinates }),
    statements: mergeStatements(parts),
  };
}

/**
 * One entity out of the parts of it that stand apart in one pack; pure. What several parts say in the same words is
 * said once.
 */
export function mergeParts(parts: readonly [Entity, ...Entity[]]): Entity {
  if (parts.length === 1) return parts[0];
  const said = new Set<string>();
  const [first, ...rest] = parts.map((part) => ({
    ...part,
    statements: part.statements.filter((one) => {
      const text = JSON.stringify(one);
      return !said.has(text) && said.add(text);
    }),
  }));
  return first ? mergeEntities([first, ...rest]) : parts[0];
}

/** Names of all packs, each once; a language has one label, and further ones are aliases. */
export function mergeNames(lists: readonly (readonly Name[])[]): Name[] {
  const known = new Set<string>();
  const labelled = new Set<string>();
  const merged: Name[] = [];
  for (const names of lists) {
    const added = names.filter(({ lang, text }) => !known.has(`${lang} ${text}`));
    merged.push(
      ...added.map((name) =>
        name.role === 'label' && labelled.has(name.lang) ? { ...name, role: 'alias' as const } : name,
      ),
    );
    for (const { lang, text, role } of added) {
      known.add(`${lang} ${text}`);
      if (role === 'label') labelled.add(lang);
    }
  }
  return merged;
}

function mergeStatements(parts: readonly Pick<Entity, 'statements'>[]): Statement[] {
  const decided = new Set<string>();
  return parts.flatMap(({ statements }) => {
    const merged = statements.map((one) =>
      one.rank === 'preferred' && decided.has(one.property) ? { ...one, rank: 'normal' as const } : one,
    );
    for (const { rank, property } of statements) if (rank === 'preferred') decided.add(property);
    return merged;
  });
}
