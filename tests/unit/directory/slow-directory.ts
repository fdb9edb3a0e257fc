import type { ListedEntity, OwnListed, OwnSide } from '../../../utils/directory/listed.ts';
import type { DirectoryFilter, DirectoryOrder } from '../../../utils/directory/view.ts';
import { KINDS } from '../../../utils/facts/entity.ts';
import { compare, TODAY } from './random-entities.ts';

/** An entity with all that is so of it, in plain objects. */
export interface SlowRow {
  readonly listed: ListedEntity;
  readonly own?: OwnListed;
}

/** A directory that goes through all entities every time: what is to be compared with. */
export function slowRows(entities: readonly ListedEntity[], own: OwnSide): SlowRow[] {
  const known = new Set(entities.map(({ id }) => id));
  const ofPacks = entities.map((one): SlowRow => {
    const mine = own.entities.get(one.id);
    return { listed: mine?.listed ?? one, ...(mine && { own: mine }) };
  });
  const made = [...own.entities].flatMap(([id, mine]): SlowRow[] =>
    !known.has(id) && mine.listed ? [{ listed: mine.listed, own: mine }] : [],
  );
  return [...ofPacks, ...made].filter(({ listed }) => !own.merged.has(listed.id));
}

/** @param duplicates ids of what may be there twice */
export function slowSelect(
  rows: readonly SlowRow[],
  filter: DirectoryFilter,
  order: DirectoryOrder,
  duplicates: ReadonlySet<string>,
): string[] {
  const fits = ({ listed, own }: SlowRow): boolean => {
    const { kind, type, yours, noted, tag, pack, look, hidden, binned } = filter;
    if (own?.isBinned ? !binned : binned) return false;
    if (!binned && (own?.isHidden ? !hidden : hidden)) return false;
    if (binned && hidden && !own?.isHidden) return false;
    if (kind && listed.kind !== kind) return false;
    if (type !== undefined && listed.type !== type) return false;
    if (yours && !own) return false;
    if (noted && !own?.hasNotes) return false;
    if (tag !== undefined && !own?.tags.includes(tag)) return false;
    if (pack !== undefined && !listed.packs.includes(pack)) return false;
    if (look === 'differ') return listed.differs;
    if (look === 'old') return listed.oldFrom !== undefined && listed.oldFrom <= TODAY;
    if (look === 'changed') return own?.isOvertaken === true;
    return look !== 'duplicates' || duplicates.has(listed.id);
  };
  const byName = (one: SlowRow, other: SlowRow) => compare(one.listed.name.text, other.listed.name.text);
  const sorted = rows.filter(fits).sort(byName);
  const changed = ({ own }: SlowRow) => own?.changed ?? -1;
  if (order === 'changed') sorted.sort((one, other) => changed(other) - changed(one));
  if (order === 'kind') {
    sorted.sort((one, other) => KINDS.indexOf(one.listed.kind) - KINDS.indexOf(other.listed.kind));
  }
  return sorted.map(({ listed }) => listed.id);
}
