import { useMemo } from 'preact/hooks';
import type { Columns } from '../directory/columns.ts';
import { layDirectory } from '../directory/open-directory.ts';
import type { Directory } from '../directory/view.ts';
import { entryOf } from '../facts/entry-of.ts';
import { entityOf } from '../knowledge/own-edits.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { Row } from '../knowledge/row.ts';
import { chooseText } from '../reading/choose-text.ts';
import type { Search } from '../search/searched.ts';
import type { Settings } from '../settings/settings.ts';
import { tablesNow, viewKey, viewOf } from './around.ts';
import { buildColumns, isoDay } from './build-columns.ts';
import { useFollowed } from './follow.ts';
import { ownSide } from './own-side.ts';
import { openedSearch } from './searching.ts';
import { own, packs } from './stores.ts';

/** Every entity of the base for a reader of this language; undefined until it is there. Follows every change. */
export function useDirectory(lang: string, settings: Settings): Directory | undefined {
  const view = viewOf(settings);
  const opened = useFollowed(() => open(lang, view), viewKey(settings, lang), ['packs', 'own']);
  const search = useFollowed(() => openedSearch(view), viewKey(settings), ['packs', 'own']);
  return useMemo(
    () => opened?.lay(search && ((text) => found(search, text, lang, opened.rows))),
    [opened, search],
  );
}

/** A list shows no more of what was searched than somebody would look through. */
const MOST_FOUND = 500;

/** The columns of the last reader, kept as long as packs are the same: what the reader made changes far more often. */
let made: { readonly key: string; readonly columns: Columns } | undefined;
let listed:
  | { readonly of: Columns; readonly known: Awaited<ReturnType<typeof ownSide>>['known'] }
  | undefined;

interface Opened {
  readonly lay: (find: ((text: string) => readonly string[]) | undefined) => Directory;
  readonly rows: readonly Row[];
}

async function open(lang: string, view: PacksView): Promise<Opened> {
  const today = Math.floor(Date.now() / DAY);
  const [columns, tables, rows] = await Promise.all([
    columnsNow(lang, view, today),
    tablesNow(view),
    rowsAboutEntities(),
  ]);
  const side = await ownSide(
    { rows, columns, tables, view, lang, today: isoDay(today), entitiesByIds: packs.entitiesByIds },
    listed?.of === columns ? listed.known : undefined,
  );
  listed = { of: columns, known: side.known };
  const { types } = tables.vocabulary;
  const lay = layDirectory({
    columns,
    own: side,
    today,
    compare: new Intl.Collator(lang).compare,
    typeLabel: (type) => chooseText(entryOf(types, type)?.labels, lang)?.text ?? '',
  });
  return { lay, rows };
}

const DAY = 86_400_000;

async function columnsNow(lang: string, view: PacksView, today: number): Promise<Columns> {
  const key = `${lang} ${await packs.namesKey(view)}`;
  if (made?.key !== key) made = { key, columns: await buildColumns({ packs, view, lang, today }) };
  return made.columns;
}

const KINDS_ABOUT = ['entity', 'overlay', 'name', 'fact', 'note'];

async function rowsAboutEntities(): Promise<Row[]> {
  return (await Promise.all(KINDS_ABOUT.map((kind) => own.withIdPrefix(`${kind}:`)))).flat();
}

function found(search: Search, text: string, lang: string, rows: readonly Row[]): string[] {
  const hits = search.find(text, { limit: MOST_FOUND, lang });
  const notes = new Set(hits.flatMap(({ id, why }) => (why === 'note' ? [id] : [])));
  const ofNotes = new Map(rows.filter(({ id }) => notes.has(id)).map((row) => [row.id, entityOf(row)]));
  return hits.flatMap(({ id, why }) => (why === 'note' ? (ofNotes.get(id) ?? []) : id));
}
