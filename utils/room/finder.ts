import type { Settings } from '../settings/settings.ts';
import { tablesNow, viewKey, viewOf } from './around.ts';
import type { Finder } from './found.ts';
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
