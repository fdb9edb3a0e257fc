import type { FoundNoteView, FoundView } from '../../components/base/view.ts';
import type { InterfaceLanguage, Settings } from '../../utils/settings/settings.ts';
import { openFinder } from '../../utils/room/finder.ts';
import { findAll } from '../../utils/room/found.ts';
import { changes } from '../../utils/room/stores.ts';

/** The search and the stores that it reads: they come when the first letter is typed. */

export type Find = (query: string) => Promise<readonly (FoundView | FoundNoteView)[]>;

export async function openFind(lang: InterfaceLanguage, settings: Settings): Promise<Find> {
  const finder = await openFinder(lang, settings);
  return (query) => findAll(finder, query);
}

/** Calls when something else may be found than before. */
export function whenBaseChanges(onChange: () => void, signal: AbortSignal): void {
  changes.listen(onChange, signal);
}
