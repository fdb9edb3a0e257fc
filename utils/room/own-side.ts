import { baseIndexOf, packsAt, type Columns } from '../directory/columns.ts';
import type { OwnListed, OwnSide } from '../directory/listed.ts';
import type { Entity } from '../facts/entity.ts';
import { linkPairs, linksOf } from '../knowledge/links.ts';
import { mergeEntities } from '../knowledge/merge-entities.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { Row } from '../knowledge/row.ts';
import { layOwn, type Laid } from '../packs/overlay.ts';
import { referencesOf } from '../reading/present-entity.ts';
import { listEntity, someone } from './list-entity.ts';
import { openOverrides } from './overrides.ts';
import { aboutEach, isListedAnew, ownReferences, type About } from './own-about.ts';

export interface OwnSideNeeds {
  /** All rows about entities. */
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly tables: KnownTables;
  readonly lang: string;
  /** Today by UTC, a full ISO date. */
  readonly today: string;
  /** As packs that are on have them. */
  readonly entitiesByIds: (ids: readonly string[]) => Promise<ReadonlyMap<string, Entity>>;
}

/** What was listed of each entity, and for which rows. */
export type KnownOwn = ReadonlyMap<string, { readonly key: string; readonly one: OwnListed }>;

/**
 * Everything that the reader made or changed, as a directory lays it over its columns. Nothing is read of what they
 * only tagged, noted or hid.
 * @param before what was listed over the same columns and tables: where rows are the same it stands
 */
export async function ownSide(
  needs: OwnSideNeeds,
  before: KnownOwn = new Map(),
): Promise<OwnSide & { readonly known: KnownOwn }> {
  const own = new Own(needs);
  const ids = [...new Set([...own.about.keys(), ...own.merged.values()])].filter((id) => !own.merged.has(id));
  const keys = new Map(ids.map((id) => [id, own.keyOf(id)]));
  const fresh = new Set(ids.filter((id) => before.get(id)?.key !== keys.get(id)));
  const read = await readAnew(
    own,
    ids.filter((id) => fresh.has(id) && own.isReadAnew(id)),
    needs,
  );
  const known = new Map<string, { readonly key: string; readonly one: OwnListed }>();
  for (const id of ids) {
    const same = fresh.has(id) ? undefined : before.get(id);
    const one = same?.one ?? own.listed(id, read);
    if (one) known.set(id, { key: keys.get(id) ?? '', one });
  }
  return { entities: new Map([...known].map(([id, { one }]) => [id, one])), merged: own.merged, known };
}

/** What was read of entities, each with those that went into it. */
interface Read {
  readonly laid: ReadonlyMap<string, Pick<Laid, 'entity' | 'overrides'>>;
  readonly whole: ReadonlyMap<string, Entity>;
  readonly others: Pick<ReadonlyMap<string, Entity>, 'get'>;
}

class Own {
  readonly about: ReadonlyMap<string, About>;
  /** Who goes by whom. */
  readonly merged: ReadonlyMap<string, string>;
  readonly #goneInto: ReadonlyMap<string, readonly string[]>;
  readonly #needs: OwnSideNeeds;

  constructor(needs: OwnSideNeeds) {
    this.#needs = needs;
    this.about = aboutEach(needs.rows);
    const pairs = linkPairs(needs.rows);
    const links = linksOf(pairs);
    const isKnown = (id: string) => this.isMade(id) || baseIndexOf(needs.columns, id) !== undefined;
    const merged = pairs.flatMap(([gone]) => {
      const stays = links.stays(gone, isKnown);
      return stays === gone ? [] : [[gone, stays] as const];
    });
    this.merged = new Map(merged);
    this.#goneInto = new Map(
      [...Map.groupBy(merged, ([, stays]) => stays)].map(([stays, all]) => [
        stays,
        all.map(([gone]) => gone),
      ]),
    );
  }

  /** Whether the reader made it, and it does not lie in the bin. */
  isMade(id: string): boolean {
    const about = this.about.get(id);
    return about?.edits.entity !== undefined && !about.isBinned;
  }

  /** An entity with those that went into it; what the reader hid adds nothing to another. */
  membersOf(id: string): string[] {
    const gone = this.#goneInto.get(id) ?? [];
    return [id, ...gone.filter((one) => this.about.get(one)?.edits.hidden !== true)];
  }

  isReadAnew(id: string): boolean {
    const edits = this.about.get(id)?.edits;
    return this.#goneInto.has(id) || (edits !== undefined && isListedAnew(edits));
  }

  /** Equal keys mean that the same is listed. */
  keyOf(id: string): string {
    const parts = this.membersOf(id).map((one) => {
      const about = this.about.get(one);
      const references = about ? ownReferences(about.edits) : [];
      return [one, about?.key, ...references.map((other) => this.isMade(other))];
    });
    return JSON.stringify(parts);
  }

  /** Undefined where nobody knows it any more: its pack is off, or gone. */
  listed(id: string, { laid, whole, others }: Read): OwnListed | undefined {
    const { columns, tables, lang, today } = this.#needs;
    const entity = whole.get(id);
    if (this.isReadAnew(id) ? !entity : baseIndexOf(columns, id) === undefined) return undefined;
    const members = this.membersOf(id);
    const mine = members.flatMap((one) => this.about.get(one) ?? []);
    const packs = [...new Set(members.flatMap((one) => packsOf(columns, one)))];
    const about = this.about.get(id);
    return {
      ...(entity && { listed: listEntity(entity, packs, { others, tables, lang, today }) }),
      isOwn: about?.edits.entity !== undefined,
      isHidden: about?.edits.hidden === true,
      isBinned: about?.isBinned === true,
      hasNotes: mine.some(({ edits }) => edits.notes.length > 0),
      tags: [...new Set(mine.flatMap(({ edits }) => edits.tags))].sort(),
      changed: Math.max(...mine.map(({ changed }) => changed)),
      isOvertaken: members.some((one) => openOverrides(laid.get(one)?.overrides ?? []).length > 0),
    };
  }
}

async function readAnew(own: Own, ids: readonly string[], needs: OwnSideNeeds): Promise<Read> {
  const parts = ids.flatMap((id) => own.membersOf(id));
  const inPacks = await needs.entitiesByIds(parts);
  const laid = new Map(
    parts.map((id) => {
      const edits = own.about.get(id)?.edits;
      const pack = inPacks.get(id);
      return [id, edits ? layOwn(pack, edits) : { ...(pack && { entity: pack }), overrides: [] }] as const;
    }),
  );
  const whole = new Map(
    ids.flatMap((id) => {
      const [first, ...rest] = own.membersOf(id).flatMap((one) => laid.get(one)?.entity ?? []);
      return first ? [[id, mergeEntities([first, ...rest])] as const] : [];
    }),
  );
  const others = await needs.entitiesByIds([...whole.values()].flatMap(referencesOf));
  return {
    laid,
    whole,
    // Of what the reader made it is enough to know that it is there.
    others: { get: (id) => others.get(id) ?? (own.isMade(id) ? someone(id) : undefined) },
  };
}

function packsOf(columns: Columns, id: string): readonly string[] {
  const at = baseIndexOf(columns, id);
  return at === undefined ? [] : packsAt(columns, at);
}
