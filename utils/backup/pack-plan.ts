import { entryOf } from '../facts/entry-of.ts';
import type { Texts } from '../facts/texts.ts';
import type { Row } from '../knowledge/row.ts';
import type { BackupPack } from './lines.ts';

/** A pack that is installed here. */
export interface PackHere {
  readonly pack: string;
  readonly root: string;
}

export interface PackPlan {
  readonly id: string;
  /** As stored; the views choose a language. A pack known by its row alone may have a single title. */
  readonly title?: Texts | string;
  /** `same`: it is here with the same content. `other`: it is here with another, which stays. */
  readonly state: 'same' | 'other' | 'missing';
  /** Where it comes from: the backup itself, its publisher's address, or a file that the reader must give. */
  readonly from: 'backup' | 'address' | 'file';
  /** Of those in the backup. */
  readonly entities?: number;
  readonly url?: string;
}

/** The packs of a backup, those that it holds and those that it only names, beside the ones here. */
export function comparePacks(
  held: readonly BackupPack[],
  rows: readonly Row[],
  {
    packsHere,
    isAlive,
  }: { readonly packsHere: readonly PackHere[]; readonly isAlive: (row: Row) => boolean },
): PackPlan[] {
  const roots = new Map(packsHere.map(({ pack, root }) => [pack, root]));
  const stateOf = (id: string, root?: string): PackPlan['state'] => {
    const here = roots.get(id);
    if (here === undefined) return 'missing';
    return root === undefined || here === root ? 'same' : 'other';
  };
  const inside = held.map(({ id, root, index, entities }): PackPlan => {
    const title = titleIn(index);
    return { id, ...(title !== undefined && { title }), state: stateOf(id, root), from: 'backup', entities };
  });
  const known = new Set(held.map(({ id }) => id));
  const named = rows.filter(isAlive).flatMap((row): PackPlan[] => {
    const id = row.id.slice(PACK_ROW.length);
    if (!row.id.startsWith(PACK_ROW) || known.has(id)) return [];
    const title = titleIn(row.f);
    const url = entryOf(row.f, 'url');
    const from = typeof url === 'string' ? { from: 'address' as const, url } : { from: 'file' as const };
    return [{ id, ...(title !== undefined && { title }), state: stateOf(id), ...from }];
  });
  return [...inside, ...named];
}

const PACK_ROW = 'pack:';

function titleIn(value: unknown): Texts | string | undefined {
  if (typeof value !== 'object' || value === null || !('title' in value)) return undefined;
  const { title } = value;
  if (typeof title === 'string') return title;
  if (typeof title !== 'object' || title === null) return undefined;
  return Object.fromEntries(
    Object.entries(title).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
