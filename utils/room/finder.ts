import { useCallback, useRef } from 'preact/hooks';
import type { FoundView } from '../../components/base/view.ts';
import type { Settings } from '../settings/settings.ts';
import { tablesNow, viewKey, viewOf } from './around.ts';
import { findChoices, type Finder } from './found.ts';
import { useFollowed } from './follow.ts';
import { openedSearch } from './searching.ts';

/** The search over all that there is; undefined until its index is there. */
export function useFinder(lang: string, settings: Settings): Finder | undefined {
  return useFollowed(() => openFinder(lang, settings), viewKey(settings, lang), ['packs', 'own']);
}

/** The search as it is now, for whoever has no component to follow it. */
export async function openFinder(lang: string, settings: Settings): Promise<Finder> {
  const view = viewOf(settings);
  const [search, tables] = await Promise.all([openedSearch(view), tablesNow(view)]);
  return { search, tables, view, lang };
}

/** A search whose index is opened with the first query; the same function for as long as the language is. */
export function useFind(lang: string, settings: Settings): (query: string) => Promise<FoundView[]> {
  const now = useRef(settings);
  now.current = settings;
  const finder = useRef<Promise<Finder>>(undefined);
  return useCallback(
    async (query: string) => {
      finder.current ??= openFinder(lang, now.current);
      return findChoices(await finder.current, query);
    },
    [lang],
  );
}
