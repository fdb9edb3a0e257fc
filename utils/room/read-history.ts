import type { EntityDetail } from '../knowledge/entity-changes.ts';
import type { Links } from '../knowledge/links.ts';
import { MOST_NOTED, notedChanges, type NotedChange } from '../knowledge/own-changes.ts';
import type { OwnEntities } from '../knowledge/own-entities.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { KeptUpdate } from '../knowledge/pack-history.ts';
import type { Packs } from '../knowledge/packs.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';

/** Something that became of an entity: by the reader's hand, or with an update of a pack. */
export type HistoryEntry =
  | ({ readonly by: 'reader' } & NotedChange)
  | ({ readonly by: 'pack'; readonly id: string; readonly entity: string } & PackChange);

interface PackChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly pack: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What is otherwise now; cut short, `total` says how much there is. */
  readonly details: readonly EntityDetail[];
  readonly total: number;
  /** What it takes to say the details in words. */
  readonly vocabulary: Vocabulary;
}

export interface HistoryNeeds {
  readonly own: Pick<OwnRows, 'keyed'>;
  readonly packs: Pick<Packs, 'history' | 'packSummaries'>;
}

/**
 * What became of an entity and of those in whose place it stays, the latest first, at most 50: what the reader did in
 * deeds of any window, and what updates of packs changed as far as these kept it.
 */
export async function readHistory(
  { own, packs }: HistoryNeeds,
  entity: string,
  links: Links,
): Promise<HistoryEntry[]> {
  const ids = [entity, ...links.around([entity])];
  const [noted, updates] = await Promise.all([
    Promise.all(ids.map((id) => notedChanges(own, id))),
    updatesOf(packs),
  ]);
  const entries = [
    ...noted.flat().map((change): HistoryEntry => ({ by: 'reader', ...change })),
    ...updates.flatMap((update) => ids.flatMap((id) => changeIn(update, id))),
  ];
  return entries.sort((one, other) => other.at - one.at).slice(0, MOST_NOTED);
}

/**
 * Gives fields of a row back what they held before a noted change; all that it changed where none are named. Of what
 * was too long to keep whole nothing. To be done as a deed.
 */
export async function putBack(
  own: Pick<OwnEntities, 'rewrite'>,
  change: NotedChange,
  row?: string,
  field?: string,
): Promise<void> {
  const diffs = change.rows.filter(({ id }) => row === undefined || id === row);
  await own.rewrite(
    diffs.map(({ id, kind, before, after, cut = [] }) => {
      if (!before) return { id, kind, fields: null };
      const fields = Object.entries({ ...nothingOf(after), ...before }).filter(
        ([name]) => !cut.includes(name) && (field === undefined || name === field || !after),
      );
      return { id, kind, fields: Object.fromEntries(fields) };
    }),
  );
}

type PackUpdate = { readonly pack: string; readonly update: KeptUpdate };

async function updatesOf(packs: HistoryNeeds['packs']): Promise<PackUpdate[]> {
  const all = await Promise.all(
    (await packs.packSummaries()).map(async ({ pack }) =>
      (await packs.history(pack)).map((update) => ({ pack, update })),
    ),
  );
  return all.flat();
}

function changeIn({ pack, update: { at, to, diff } }: PackUpdate, entity: string): HistoryEntry[] {
  const changed = diff.changed.find(({ id }) => id === entity);
  const isIn = (lines: readonly { readonly id: string }[]) => lines.some(({ id }) => id === entity);
  const change = changed
    ? 'changed'
    : isIn(diff.added)
      ? 'added'
      : isIn(diff.removed)
        ? 'removed'
        : undefined;
  if (!change) return [];
  const { details = [], total = 0 } = changed ?? {};
  const id = `${pack} ${to} ${at}`;
  const said = { details, total, vocabulary: diff.vocabulary };
  return [{ by: 'pack', id, entity, at: Date.parse(at), pack, change, ...said }];
}

function nothingOf(fields: object | null): Record<string, null> {
  return Object.fromEntries(Object.keys(fields ?? {}).map((field) => [field, null]));
}
