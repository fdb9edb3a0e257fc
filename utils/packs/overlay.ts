import { claimKey, factHash, rowKey } from '../facts/claim-key.ts';
import type { Entity, Name } from '../facts/entity.ts';
import type { BasedOn, OwnEdits, OwnFact, OwnName } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';

/** An entity as the reader has it. */
export interface Laid {
  /** Absent where no pack that is on knows it and the reader did not make it. */
  readonly entity?: Entity;
  /** The reader wants it neither found nor shown. */
  readonly hidden: boolean;
  /**
   * What of it the reader says in place of its packs; names are theirs by `OwnEdits.names`, statements by
   * `isOwnSourceKey`.
   */
  readonly saidByYou: readonly ('kind' | 'type' | `description:${string}`)[];
  /** The reader's facts that stand in for a pack's, and whether that one still says what it said. */
  readonly overrides: readonly Override[];
}

export interface Override {
  readonly fact: OwnFact;
  /** `changed`, `gone`: the publisher no longer says what the reader replaced; they are to choose. */
  readonly state: 'in-force' | 'changed' | 'gone';
  /** What the pack said then. */
  readonly old: BasedOn;
  /** Where it changed: what it says of the same now, what is of the same date first. */
  readonly candidates: readonly Statement[];
}

/**
 * Lays what the reader made or changed over what packs say of an entity; pure, and nothing of either is lost: the
 * pack's statement stays beside the one that stands in for it, also where the pack changed it meanwhile.
 */
export function layOwn(pack: Entity | undefined, own: OwnEdits): Laid {
  const { id, hidden, kind, type, descriptions } = own;
  const under = pack ?? (own.entity && { id, ...own.entity, names: [], descriptions: {}, statements: [] });
  const overrides = overridesIn(under?.statements ?? [], own.facts);
  if (!under) return { hidden, saidByYou: [], overrides };
  return {
    entity: {
      ...under,
      ...own.entity,
      ...(kind && { kind }),
      ...(type !== undefined && { type }),
      names: namesOf(under.names, own),
      descriptions: spoken({ ...under.descriptions, ...descriptions }),
      statements: statementsOf(under.statements, own, overrides),
    },
    hidden,
    saidByYou: [
      ...(kind ? (['kind'] as const) : []),
      ...(type === undefined ? [] : (['type'] as const)),
      ...Object.keys(descriptions).map((lang) => `description:${lang}` as const),
    ],
    overrides,
  };
}

/** A language has one label, and the reader's is it. */
function namesOf(names: readonly Name[], { names: own, hiddenNames }: OwnEdits): Name[] {
  const key = ({ lang, text }: Pick<Name, 'lang' | 'text'>) => `${lang} ${text}`;
  const out = new Set([...own, ...hiddenNames].map(key));
  const labelled = new Set(own.filter(({ role }) => role === 'label').map(({ lang }) => lang));
  const left = names.filter((name) => !out.has(key(name)));
  return [
    ...own.map(withoutId),
    ...left.map((name) =>
      name.role === 'label' && labelled.has(name.lang) ? { ...name, role: 'alias' as const } : name,
    ),
  ];
}

function withoutId(own: OwnName): Name {
  const { id: _, ...name } = own;
  return name;
}

function spoken(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

function overridesIn(statements: readonly Statement[], facts: readonly OwnFact[]): Override[] {
  const there = new Set(statements.map(claimKey));
  const keyOf = (old: BasedOn) => claimKey(old.statement);
  const standing = new Set(facts.flatMap(({ basedOn }) => (basedOn ? [keyOf(basedOn)] : [])));
  return facts.flatMap((fact): Override[] => {
    const old = fact.basedOn;
    if (!old) return [];
    if (there.has(keyOf(old))) return [{ fact, state: 'in-force', old, candidates: [] }];
    const row = rowKey(old.statement);
    const isOfThen = (one: Statement) => Number(one.asOf === old.statement.asOf);
    // What stands under another of the reader's facts is that one's.
    const candidates = statements
      .filter((one) => one.rank !== 'deprecated' && rowKey(one) === row && !standing.has(claimKey(one)))
      .sort((a, b) => isOfThen(b) - isOfThen(a));
    return [{ fact, state: candidates.length > 0 ? 'changed' : 'gone', old, candidates }];
  });
}

/**
 * The reader's first. What stands in for another is the preferred of its row; a row has one such. Where the reader
 * says that it is no longer valid, neither is what it stands in for: else the pack's would be shown as if nobody had
 * objected. What the pack says since then it says anew, and stays.
 */
function statementsOf(
  statements: readonly Statement[],
  { facts, hiddenFacts }: OwnEdits,
  overrides: readonly Override[],
): Statement[] {
  const own = facts.map(({ id, statement }): Statement => {
    const override = overrides.find(({ fact }) => fact.id === id);
    if (!override || statement.rank === 'deprecated') return statement;
    const { state, old, candidates } = override;
    const under = state === 'in-force' ? [old.statement] : candidates;
    return { ...statement, rank: 'preferred', overrides: under.map(claimKey) };
  });
  const decided = new Set(own.filter(({ rank }) => rank === 'preferred').map(rowKey));
  const withdrawn = new Set(
    overrides.flatMap(({ fact, old }) =>
      fact.statement.rank === 'deprecated' ? [claimKey(old.statement)] : [],
    ),
  );
  const left = statements.filter((one) => hiddenFacts.size === 0 || !hiddenFacts.has(factHash(one)));
  return [
    ...own,
    ...left.map((one): Statement => {
      if (withdrawn.size > 0 && withdrawn.has(claimKey(one))) return { ...one, rank: 'deprecated' };
      return one.rank === 'preferred' && decided.has(rowKey(one)) ? { ...one, rank: 'normal' } : one;
    }),
  ];
}
