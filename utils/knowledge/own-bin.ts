import type { Kind, Name } from '../facts/entity.ts';
import { isOwnEntityId } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';
import type { TextIn } from '../facts/texts.ts';
import { timeOf } from './clock.ts';
import { erased, historyIdOf, withoutRows } from './own-changes.ts';
import { editsIn, entityOf, isBinned, tablesIn } from './own-edits.ts';
import { noteOf } from './own-notes.ts';
import type { OwnRows } from './own-rows.ts';
import { BIN_KEY, changesKey } from './row-keys.ts';
import { Clash, heldBy, MOST_CHANGES, type RowChange } from './row-change.ts';
import { DELETED, type Row } from './row.ts';

const DAYS_IN_BIN = 30;

/** What can lie in the bin. What the reader changed of a pack's entity is taken back field by field instead. */
const BINNED_KINDS = ['entity', 'name', 'fact', 'note', 'source', 'property'] as const;
export type BinnedKind = (typeof BINNED_KINDS)[number];

/** Something in the bin, as a list says it. */
export interface BinnedRow {
  /** By which it is taken out, or deleted for good. */
  readonly id: string;
  readonly kind: BinnedKind;
  /** The entity that it is about, or is itself; of sources and properties none. */
  readonly entity?: string;
  /** What an entity is. */
  readonly is?: { readonly kind: Kind; readonly type: string };
  /** What it is called, if anything: an entity's names, the name itself, a property's labels, a source's title. */
  readonly names: readonly Pick<Name, 'text' | 'lang' | 'role'>[];
  /** Of a note; where it has none, the words of the page that it is about. */
  readonly text?: string;
  /** Title of the page that a note was taken on, in the page's language. */
  readonly page?: TextIn;
  /** Of a fact. */
  readonly statement?: Statement;
  /** When it was put there, in milliseconds since 1970. */
  readonly at: number;
  /** Days until it is deleted for good, begun ones counted: 30 at first, 0 where it goes with the next daily work. */
  readonly daysLeft: number;
}

type BinRows = Pick<OwnRows, 'about' | 'keyed' | 'putAll' | 'rows'>;

/**
 * Writes that put rows into the bin at a moment, or with null take them out; what is gone meanwhile stays gone. Rejects
 * with TypeError for the id of anything that does not go there.
 */
export async function binChanges(
  own: Pick<OwnRows, 'rows'>,
  ids: readonly string[],
  moment: string | null,
): Promise<RowChange[]> {
  const other = ids.find((id) => !BINNED_KINDS.some((kind) => id.startsWith(`${kind}:`)));
  if (other !== undefined) throw new TypeError(`${other} does not go into the bin`);
  const rows = (await own.rows(ids)).filter((row) => heldBy(row, DELETED) === null);
  return rows.map(({ id, kind }) => ({ kind, id, patch: { binned: moment } }));
}

/** What lies in the bin, the latest first; what is about an entity that lies there goes with it and is not listed. */
export async function binnedRows(own: Pick<OwnRows, 'about' | 'keyed'>, now: number): Promise<BinnedRow[]> {
  const rows = await own.keyed(BIN_KEY);
  const about = await own.about(rows.flatMap((row) => entityOf(row) ?? []));
  const gone = new Set(rows.filter(({ kind }) => kind === 'entity').map(({ id }) => id));
  return rows
    .flatMap((row): BinnedRow[] => {
      const { id } = row;
      const kind = BINNED_KINDS.find((one) => one === row.kind);
      const at = binnedAt(row);
      if (!kind || at === undefined) return [];
      const entity = entityOf(row);
      if (entity !== undefined && entity !== id && gone.has(entity)) return [];
      const daysLeft = Math.min(DAYS_IN_BIN, Math.max(0, DAYS_IN_BIN - Math.floor((now - at) / DAY_MS)));
      return [{ id, kind, ...(entity !== undefined && { entity }), ...whatIs(row, about), at, daysLeft }];
    })
    .sort((one, other) => other.at - one.at);
}

/**
 * Deletes for good what has lain in the bin for thirty days, and nothing else; resolves to how many things went. What
 * another page takes out of the bin meanwhile stays.
 * @param now milliseconds since 1970
 */
export async function purgeBin(own: BinRows, now: number): Promise<number> {
  let gone = 0;
  for (const row of await own.keyed(BIN_KEY)) {
    const at = binnedAt(row);
    if (at === undefined || now - at < DAYS_IN_BIN * DAY_MS) continue;
    try {
      await erase(own, row.id, { binned: heldBy(row, 'binned') });
      gone += 1;
    } catch (error) {
      if (!(error instanceof Clash)) throw error;
    }
  }
  return gone;
}

/**
 * Deletes a row with its content; of an entity that the reader made all that is about it too; and of both what was
 * noted of their changes. Empty tombstones stay, so that no merge brings them back.
 */
export async function erase(own: BinRows, id: string, expected?: RowChange['expected']): Promise<void> {
  const [row] = await own.rows([id]);
  if (!row || heldBy(row, DELETED) === true) return;
  const history = historyIdOf(row);
  const isEntity = isOwnEntityId(id);
  const about = isEntity ? (await own.about([id])).filter((one) => one.id !== id) : [];
  const noted = history === undefined ? [] : await own.keyed(changesKey(history));
  const others = isEntity
    ? [...about, ...noted].map(erased)
    : noted.flatMap((one) => withoutRows(one, new Set([id])) ?? []);
  // The row itself goes last, so that who is cut off between two transactions finds it once more.
  while (others.length >= MOST_CHANGES) await own.putAll(others.splice(0, MOST_CHANGES - 1));
  await own.putAll([...others, { ...erased(row), ...(expected && { expected }) }]);
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Of two clocks, the writer's word and the stamp of the write, the later counts: nothing goes too early. */
function binnedAt(row: Row): number | undefined {
  const { binned } = row.f;
  if (typeof binned !== 'string' || !isBinned(row)) return undefined;
  return Math.max(Date.parse(binned), timeOf(row.h['binned'] ?? ''));
}

/** What the row's readers would say of it, were it not in the bin. */
function whatIs(
  row: Row,
  about: readonly Row[],
): Pick<BinnedRow, 'is' | 'names' | 'text' | 'page' | 'statement'> {
  const { binned: _, ...f } = row.f;
  const alone = { ...row, f };
  const others = row.kind === 'entity' ? about.filter((one) => one.id !== row.id) : [];
  const edits = editsIn([alone, ...others]).get(entityOf(row) ?? '');
  const { sources, properties } = tablesIn([alone]);
  const names = [
    ...(edits?.names ?? []),
    ...sources.map(({ title }) => ({ text: title, lang: 'und', role: 'label' as const })),
    ...properties.flatMap(({ labels }) =>
      Object.entries(labels).map(([lang, text]) => ({ text, lang, role: 'label' as const })),
    ),
  ].map(({ text, lang, role }) => ({ text, lang, role }));
  const [fact] = edits?.facts ?? [];
  const note = noteOf(alone);
  return {
    names,
    ...(edits?.entity && { is: { kind: edits.entity.kind, type: edits.entity.type } }),
    ...(row.kind === 'fact' && fact && { statement: fact.statement }),
    ...(note && { text: note.text || (note.quote?.exact ?? '') }),
    ...(note?.page && { page: { text: note.page.title || note.page.address, lang: note.page.lang ?? '' } }),
  };
}
