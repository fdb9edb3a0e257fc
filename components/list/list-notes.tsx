import { useId } from 'preact/hooks';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { FoundNote } from '../base/found-note.tsx';
import type { FoundNoteView } from '../base/view.ts';

export interface ListNotesProps {
  readonly words: ListWords;
  /** The best first. */
  readonly notes: readonly FoundNoteView[];
  readonly hrefOf: (note: string) => string;
}

/** Notes that a search found, under the entries: links, for nothing that is done to entries is done to them. */
export function ListNotes({ words, notes, hrefOf }: ListNotesProps) {
  const id = useId();
  const label = say(words, 'inNotes');
  return (
    <nav class="list-notes" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.key}>
            <a class="found-row" href={hrefOf(note.key)}>
              <FoundNote label={label} note={note} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
