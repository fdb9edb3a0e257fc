import type { Columns } from '../directory/columns.ts';
import { layDirectory } from '../directory/open-directory.ts';
import type { Directory } from '../directory/view.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { chooseText } from '../reading/choose-text.ts';
import { report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { tablesNow, viewKey, viewOf } from './around.ts';
import { isoDay } from './build-columns.ts';
import { columnsByWorker } from './columns-by-worker.ts';
import { keepColumns } from './columns-now.ts';
import { useFollowed } from './follow.ts';
import { ownSide, type KnownOwn } from './own-side.ts';
import { ownEntities, packs, rowsAbout } from './stores.ts';

/** Every entity of the base for a reader of this language; undefined until it is there. Follows every change. */
export function useDirectory(lang: string, settings: Settings): Directory | undefined {
  const view = viewOf(settings);
  return useFollowed(() => openedDirectory(lang, view), viewKey(settings, lang), ['packs', 'own']);
}

const columns = keepColumns({ packs, make: columnsByWorker, report });

/** What was listed of the reader's side before, over which columns and tables. */
let listed: { readonly columns: Columns; readonly tables: string; readonly known: KnownOwn } | undefined;

async function openedDirectory(lang: string, view: PacksView): Promise<Directory> {
  const today = Math.floor(Date.now() / DAY);
  const [packed, tables, rows, ownTables, apart] = await Promise.all([
    columns.now({ lang, view, today }),
    tablesNow(view),
    rowsAbout(),
    ownEntities.ownTables(),
    ownEntities.apart(),
  ]);
  const tablesKey = JSON.stringify(ownTables);
  const side = await ownSide(
    {
      rows,
      columns: packed,
      tables,
      lang,
      today: isoDay(today),
      entitiesByIds: (ids) => packs.entitiesByIds(ids, view),
    },
    listed?.columns === packed && listed.tables === tablesKey ? listed.known : undefined,
  );
  listed = { columns: packed, tables: tablesKey, known: side.known };
  const { types } = tables.vocabulary;
  return layDirectory({
    columns: packed,
    own: { ...side, apart },
    today,
    compare: new Intl.Collator(lang).compare,
    typeLabel: (type) => chooseText(entryOf(types, type)?.labels, lang)?.text ?? '',
  });
}

const DAY = 86_400_000;
