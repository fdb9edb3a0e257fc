import { EntryForm } from '../../components/entry/entry-form.tsx';
import { useEntry, type EntryDone } from '../../utils/room/entry.ts';
import type { EntryOpening } from '../../utils/room/entry-open.ts';
import type { InterfaceLanguage, Settings } from '../../utils/settings/settings.ts';
import { entryWords } from '../../utils/wording/entry.ts';

export interface EntryHereProps {
  readonly opening: EntryOpening;
  readonly lang: InterfaceLanguage;
  readonly settings: Settings;
  readonly onDone: (done: EntryDone) => void;
}

/** The form in which an entry is added or edited, in the place of the popup; it comes when it is first asked for. */
export function EntryHere({ opening, lang, settings, onDone }: EntryHereProps) {
  const form = useEntry({ opening, words: entryWords(lang), settings, onDone });
  return (
    <main class="popup" aria-busy={form === undefined}>
      {form && <EntryForm {...form} />}
    </main>
  );
}
