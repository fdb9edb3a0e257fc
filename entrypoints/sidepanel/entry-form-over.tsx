import { EntryForm } from '../../components/entry/entry-form.tsx';
import { useEntry } from '../../utils/room/entry.ts';
import { entryWords } from '../../utils/wording/entry.ts';
import type { EntryOverProps } from './entry-over.tsx';

export function EntryFormOver({ editing, words, settings, onDone }: EntryOverProps) {
  const form = useEntry({ opening: editing, words: entryWords(words.lang), settings, onDone });
  return (
    <main class="panel entry" aria-busy={form === undefined}>
      {form && <EntryForm {...form} />}
    </main>
  );
}
