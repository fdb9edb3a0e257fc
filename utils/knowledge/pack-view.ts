import type { PackContent, PackDatabase, PackOrigin, PackRow } from './pack-store.ts';

/** How the reader wants packs read. */
export interface PacksView {
  /** Packs that are switched off, by id: they stay installed and are not read. */
  readonly off: ReadonlySet<string>;
  /** Packs whose word comes first, in this order; the others follow by their own priority. */
  readonly order: readonly string[];
}

export const EVERY_PACK: PacksView = { off: new Set(), order: [] };

/** A pack as it is read: its id and its whole generation. */
export interface Layer {
  readonly pack: string;
  readonly content: PackContent;
}

/** All packs that are on, highest precedence first. */
export async function layersOf(db: PackDatabase, { off, order }: PacksView): Promise<Layer[]> {
  const rows = inOrder(await db.packs.toArray(), order);
  return rows.flatMap(({ pack, content }) => (content && !off.has(pack) ? [{ pack, content }] : []));
}

/** Rows by precedence; those of packs that never were whole come last. */
export function inOrder(rows: readonly PackRow[], order: readonly string[]): PackRow[] {
  const place = (pack: string) => {
    const chosen = order.indexOf(pack);
    return chosen < 0 ? order.length : chosen;
  };
  return [...rows].sort(
    (a, b) =>
      place(a.pack) - place(b.pack) ||
      priorityOf(b.content) - priorityOf(a.content) ||
      (a.pack < b.pack ? -1 : 1),
  );
}

/** What a row without the field means: packs of the first version were files of the extension. */
export const BUNDLED: PackOrigin = { type: 'bundled' };

/** The reader chose an import above all packs; a publisher's own word on its rank counts up to a point. */
const IMPORTED = 100;
const MOST_OF_A_PUBLISHER = 50;

function priorityOf(content: PackContent | undefined): number {
  if (!content) return -1;
  const { origin = BUNDLED, index } = content;
  if (origin.type === 'import') return IMPORTED;
  return origin.type === 'bundled' ? index.priority : Math.min(index.priority, MOST_OF_A_PUBLISHER);
}
