import { baseIndexOf, type Columns } from '../directory/columns.ts';
import type { OwnListed, OwnSide } from '../directory/listed.ts';
import type { Entity } from '../facts/entity.ts';
import type { OwnEdits } from '../facts/own.ts';
import { timeOf } from '../knowledge/clock.ts';
import { mergeEntities } from '../knowledge/merge-entities.ts';
import { editsIn, entityOf, isBinned } from '../knowledge/own-edits.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { Row } from '../knowledge/row.ts';
import { layOwn } from '../packs/overlay.ts';
import { referencesOf } from '../reading/present-entity.ts';
import { listEntity } from './list-entity.ts';
import { openOverrides } from './overrides.ts';

/** What the reader did about one entity. */
interface About {
  readonly edits: OwnEdits;
  readonly isBinned: boolean;
  /** The highest stamp of its rows, and how many there are: equal ones mean equal rows. */
  readonly key: string;
  readonly changed: number;
}

export interface OwnSideNeeds {
  /** All rows about entities. */
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly tables: KnownTables;
  readonly view: PacksView;
  readonly lang: string;
  /** Today by UTC, a full ISO date. */
  readonly today: string;
  readonly entitiesByIds: (ids: readonly string[], view: PacksView) => Promise<Map<string, Entity>>;
}

/** What was listed of an entity, and for which rows. */
type Known = ReadonlyMap<string, { readonly key: string; readonly one: OwnListed }>;

/**
 * Everything that the reader made or changed, as a directory lays it over its columns. Of what a pack's entity is only
 * tagged, noted, hidden, nothing is read.
 * @param before what was listed before of the same columns and tables: rows that are the same are not listed again
 */
export async function ownSide(
  needs: OwnSideNeeds,
  before: Known = new Map(),
): Promise<OwnSide & { readonly known: Known }> {
  const { columns, tables, view, lang, today, entitiesByIds } = needs;
  const about = aboutThem(needs.rows);
  const { merged, goneInto } = mergesIn(about);
  const keyOf = (id: string) =>
    [id, ...(goneInto.get(id) ?? [])].map((one) => about.get(one)?.key ?? '').join(' ');
  const ids = new Set([...about.keys(), ...merged.values()]);
  const fresh = [...ids].filter((id) => !merged.has(id) && before.get(id)?.key !== keyOf(id));
  const asked = fresh.filter(
    (id) => goneInto.has(id) || (about.has(id) && isListedAnew(about.get(id)!.edits)),
  );
  const parts = asked.flatMap((id) => [id, ...(goneInto.get(id) ?? [])]);
  const inPacks = await entitiesByIds(parts, view);
  const laid = new Map(
    parts.map((id) => {
      const edits = about.get(id)?.edits;
      const pack = inPacks.get(id);
      return [id, edits ? layOwn(pack, edits) : { entity: pack, overrides: [] }] as const;
    }),
  );
  const whole = new Map(
    asked.flatMap((id) => {
      const [first, ...rest] = [id, ...(goneInto.get(id) ?? [])].flatMap(
        (one) => laid.get(one)?.entity ?? [],
      );
      return first ? [[id, { ...mergeEntities([first, ...rest]), id }] as const] : [];
    }),
  );
  const others = await entitiesByIds([...whole.values()].flatMap(referencesOf), view);
  for (const [id, entity] of whole) others.set(id, entity);
  const around = { others, tables, lang, today };
  const known = new Map<string, { key: string; one: OwnListed }>();
  for (const id of ids) {
    if (merged.has(id)) continue;
    const key = keyOf(id);
    const same = before.get(id);
    if (same?.key === key) {
      known.set(id, same);
      continue;
    }
    const members = [id, ...(goneInto.get(id) ?? [])];
    const mine = members.flatMap((one) => about.get(one) ?? []);
    const entity = whole.get(id);
    // Nobody knows it any more: its pack is off, or gone.
    if (asked.includes(id) && !entity) continue;
    const packs = [...new Set(members.flatMap((one) => packsOf(columns, one)))];
    known.set(id, {
      key,
      one: {
        ...(entity && { listed: listEntity(entity, packs, around) }),
        isOwn: about.get(id)?.edits.entity !== undefined,
        isHidden: about.get(id)?.edits.hidden === true,
        isBinned: about.get(id)?.isBinned === true,
        hasNotes: mine.some(({ edits }) => edits.notes.length > 0),
        tags: [...new Set(mine.flatMap(({ edits }) => edits.tags))].sort(),
        changed: Math.max(...mine.map(({ changed }) => changed)),
        isOvertaken: members.some((one) => openOverrides(laid.get(one)?.overrides ?? []).length > 0),
      },
    });
  }
  const entities = new Map([...known].map(([id, { one }]) => [id, one]));
  return { entities, merged, known };
}

/** Whether what a directory shows of a pack's entity may be otherwise than the pack has it. */
function isListedAnew({ entity, kind, type, names, facts, hiddenNames, hiddenFacts }: OwnEdits): boolean {
  const count = names.length + facts.length + hiddenNames.length + hiddenFacts.size;
  return entity !== undefined || kind !== undefined || type !== undefined || count > 0;
}

function packsOf(columns: Columns, id: string): readonly string[] {
  const at = baseIndexOf(columns, id);
  return at === undefined ? [] : (columns.tables.packs[columns.packs[at]!] ?? []);
}

function aboutThem(rows: readonly Row[]): Map<string, About> {
  const byEntity = Map.groupBy(rows, entityOf);
  const about = new Map<string, About>();
  for (const [id, all] of byEntity) {
    if (id === undefined) continue;
    const inBin = all.some((row) => row.kind === 'entity' && isBinned(row));
    const edits = editsIn(inBin ? all.map(outOfBin) : all).get(id);
    if (!edits) continue;
    const top = all.reduce((high, { u }) => (u > high ? u : high), '');
    about.set(id, { edits, isBinned: inBin, key: `${all.length} ${top}`, changed: timeOf(top) });
  }
  return about;
}

/** A row as it was before the whole entity went into the bin. */
function outOfBin(row: Row): Row {
  if (row.kind !== 'entity') return row;
  const { binned: _, ...f } = row.f;
  return { ...row, f };
}

/** Who goes by whom: whoever is said to be another that itself went goes where that one went. */
function mergesIn(about: ReadonlyMap<string, About>) {
  const merged = new Map<string, string>();
  const goneInto = new Map<string, string[]>();
  for (const [id, { edits, isBinned: inBin }] of about) {
    if (edits.sameAs === undefined || inBin) continue;
    const passed = new Set([id]);
    let stays = edits.sameAs;
    for (let next = about.get(stays)?.edits.sameAs; next !== undefined && !passed.has(stays);) {
      passed.add(stays);
      stays = next;
      next = about.get(stays)?.edits.sameAs;
    }
    // Said in a circle, nobody would be left.
    if (passed.has(stays)) continue;
    merged.set(id, stays);
    goneInto.set(stays, [...(goneInto.get(stays) ?? []), id]);
  }
  return { merged, goneInto };
}
