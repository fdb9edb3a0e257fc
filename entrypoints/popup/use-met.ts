import type { Tabs } from 'webextension-polyfill';
import type { MetName } from '../../utils/meeting/met-store.ts';
import type { EntryOpening } from '../../utils/room/entry-open.ts';
import { metOf, metOn, useMetNames } from '../../utils/room/met-names.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** So many are offered. */
const SHOWN = 3;

/** Names that were noticed on the tab's page and are not in the base; none where they are not counted. */
export function useMetHere(tab: Tabs.Tab, { countUnknown }: Settings): readonly MetName[] {
  const met = useMetNames();
  return countUnknown && !tab.incognito ? metOn(met, tab.url).slice(0, SHOWN) : [];
}

/** The form begins with the name and where it stands. */
export function openingOf(met: readonly MetName[], name: string): EntryOpening {
  const found = met.find((one) => one.name === name);
  return { name, ...(found && { met: metOf(found) }) };
}
