import { useEffect, useState } from 'preact/hooks';
import { SearchScreen } from '../../components/base/search-screen.tsx';
import type { NewEntry } from '../../components/base/new-entry.tsx';
import type { FoundView } from '../../components/base/view.ts';
import { report } from '../../utils/report/report.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { tablesNow, viewKey, viewOf } from '../../utils/room/around.ts';
import { useFinder } from '../../utils/room/finder.ts';
import { findAll, yoursNow } from '../../utils/room/found.ts';
import { typeChoices } from '../../utils/room/type-choices.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import type { PageProps } from './page-props.ts';
import { go, hashOf } from './route.ts';
import { baseChanged, ownEntities } from '../../utils/room/stores.ts';

/** The first page: everything can be found from here. */
export function SearchPage({ lang, settings, path: [asked = ''] }: PageProps) {
  const words = baseWords(lang);
  const finder = useFinder(lang, settings);
  const [query, setQuery] = useState(asked);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: readonly FoundView[] }>();
  const [adding, setAdding] = useState<string>();
  const yours = useFollowed(
    async () => {
      const view = viewOf(settings);
      return yoursNow({ tables: await tablesNow(view), view, lang });
    },
    viewKey(settings, lang),
    ['packs', 'own'],
  );
  useEffect(() => {
    const life = new AbortController();
    const found = (rows: readonly FoundView[]) => {
      if (!life.signal.aborted) setAnswer({ to: query, found: rows });
    };
    if (finder) findAll(finder, query).then(found, (error: unknown) => report('search', error));
    return () => life.abort();
  }, [finder, query]);
  const add = (entry: NewEntry) => {
    make(entry).then(
      (id) => go('entity', id),
      (error: unknown) => report('new name', error),
    );
  };
  return (
    <SearchScreen
      words={words}
      query={query}
      // What was found before stays until there is an answer: the list does not blink.
      found={answer?.found}
      isStale={answer?.to !== query}
      isPreparing={!finder}
      yours={yours}
      adding={
        adding === undefined || !finder
          ? undefined
          : { name: adding, types: typeChoices(finder.tables, words) }
      }
      hrefOf={(id) => hashOf('entity', id)}
      onQuery={(text) => {
        setAdding(undefined);
        setQuery(text);
      }}
      onChoose={({ entity }) => go('entity', entity.id)}
      onAdd={setAdding}
      onAdded={add}
      onAddCancelled={() => setAdding(undefined)}
    />
  );
}

/** Makes an entry with its one name. */
async function make({ name, lang, choice: { kind, type } }: NewEntry): Promise<string> {
  const id = await ownEntities.saveEntity({ kind, type, nativeLang: lang });
  await ownEntities.saveName(id, { text: name, lang, role: 'label' });
  await baseChanged('own');
  return id;
}
