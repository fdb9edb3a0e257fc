import { EntryForm } from '../../components/entry/entry-form.tsx';
import { useEntry } from '../../utils/room/entry.ts';
import { entryWords } from '../../utils/wording/entry.ts';
import type { PageProps } from './page-props.ts';
import { go } from './route.ts';

/** The form for something new, beside the list; `#new/Kostanay` begins with that name. */
export function NewPage({ lang, settings, path: [name = ''], list }: PageProps) {
  const words = entryWords(lang);
  const form = useEntry({
    opening: { name },
    words,
    settings,
    onDone: (done) => (done.did === 'saved' ? go('entity', done.id) : go(list.section, ...list.path)),
  });
  return form ? <EntryForm {...form} /> : null;
}
