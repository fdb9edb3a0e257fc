import { rowKey } from '../facts/claim-key.ts';
import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { OwnEdits, OwnFact, OwnName } from '../facts/own.ts';
import { mergeEntities } from './merge-entities.ts';

/** What packs and the reader say of one entity. */
export interface Part {
  readonly id: string;
  readonly pack?: Entity;
  readonly own?: OwnEdits;
}

/**
 * What is said of entities that the reader says are one, as if it had been said of the first; pure. Names, statements
 * and notes of all stay side by side, with their sources. Where only one word can stand, the first that has it decides.
 */
export function mergeSame(parts: readonly [Part, ...Part[]]): Part {
  const [first] = parts;
  // What the reader hid was to be neither found nor shown: it adds nothing to another.
  const told = parts.filter((part) => part === first || !part.own?.hidden);
  if (told.length === 1) return first;
  const [pack, ...packs] = told.flatMap((part) => part.pack ?? []);
  const merged = pack && mergeEntities([pack, ...packs]);
  const own = mergedOwn(first, told);
  return {
    id: first.id,
    ...(merged && { pack: outside({ ...merged, id: first.id }, parts) }),
    ...(own && { own }),
  };
}

/** Nothing lies in itself. */
function outside({ within, ...entity }: Entity, parts: readonly Part[]): Entity {
  return within === undefined || parts.some(({ id }) => id === within) ? entity : { ...entity, within };
}

function mergedOwn({ id, own: first, pack }: Part, parts: readonly Part[]): OwnEdits | undefined {
  const all = parts.flatMap(({ own }) => own ?? []);
  if (all.length === 0) return undefined;
  const made = all.flatMap(({ entity }) => entity ?? []);
  // An entity of a pack is what its pack says, whatever is merged into it.
  const [entity] = first?.entity || !pack ? made : [];
  const list = <T>(of: (own: OwnEdits) => Iterable<T>) => all.flatMap((own) => [...of(own)]);
  return {
    id,
    ...(entity && { entity: Object.assign({}, ...made.toReversed(), entity) as typeof entity }),
    hidden: first?.hidden === true,
    ...(first?.kind && { kind: first.kind }),
    ...(first?.type !== undefined && { type: first.type }),
    ...(first?.sameAs !== undefined && { sameAs: first.sameAs }),
    descriptions: descriptionsOf(parts),
    names: namesOf(parts),
    facts: factsOf(all),
    notes: list(({ notes }) => notes),
    hiddenNames: list(({ hiddenNames }) => hiddenNames),
    hiddenFacts: new Set(list(({ hiddenFacts }) => hiddenFacts)),
    tags: [...new Set(list(({ tags }) => tags))].sort(),
  };
}

/** The reader's word on a later entity stands where nothing was said of the earlier ones. */
function descriptionsOf(parts: readonly Part[]): Record<string, string> {
  const descriptions = Object.create(null) as Record<string, string>;
  const described = new Set<string>();
  for (const { own, pack } of parts) {
    const theirs = own?.descriptions ?? {};
    for (const lang of Object.keys(theirs)) {
      const text = entryOf(theirs, lang);
      if (text !== undefined && !described.has(lang)) descriptions[lang] = text;
    }
    for (const lang of [...Object.keys(theirs), ...Object.keys(pack?.descriptions ?? {})])
      described.add(lang);
  }
  return descriptions;
}

/** A language has one label: that of the first. */
function namesOf(parts: readonly Part[]): OwnName[] {
  const labelled = new Set<string>();
  return parts.flatMap(({ own, pack }) => {
    const names = (own?.names ?? []).map((name) =>
      name.role === 'label' && labelled.has(name.lang) ? { ...name, role: 'alias' as const } : name,
    );
    for (const { role, lang } of [...(own?.names ?? []), ...(pack?.names ?? [])]) {
      if (role === 'label') labelled.add(lang);
    }
    return names;
  });
}

/** A row has one preferred value of the reader's. */
function factsOf(all: readonly OwnEdits[]): OwnFact[] {
  const decided = new Set<string>();
  return all.flatMap(({ facts }) => {
    const merged = facts.map((fact): OwnFact => {
      const { statement } = fact;
      const isSecond = statement.rank === 'preferred' && decided.has(rowKey(statement));
      return isSecond ? { ...fact, statement: { ...statement, rank: 'normal' } } : fact;
    });
    for (const { statement } of facts) if (statement.rank === 'preferred') decided.add(rowKey(statement));
    return merged;
  });
}
