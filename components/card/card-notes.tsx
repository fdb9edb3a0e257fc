import type { PresentedNote } from '../../utils/facts/presented.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import './card-notes.css';

/** The reader's latest note about the entity, and how many more there are. */
export function CardNotes(props: {
  readonly words: CardWords;
  /** Latest first; at least one. */
  readonly notes: readonly PresentedNote[];
  /** Opens a note to be written on; without, notes are only shown. */
  readonly onEdit: ((note: PresentedNote) => void) | undefined;
}) {
  const { words, notes, onEdit } = props;
  const [note] = notes;
  if (!note) return null;
  const day = localDay(note.changed);
  const date = partialDate(words.lang, day, 'short');
  return (
    <div class="card-note" role="group" aria-label={say(words, 'yourNote')}>
      <Icon name="note" size={14} />
      <p dir="auto">{note.text}</p>
      <span class="card-note-end">
        <time dateTime={day}>{date}</time>
        {notes.length > 1 && <small>{say(words, 'moreValues', { count: notes.length - 1 })}</small>}
        {onEdit && (
          <IconButton
            narrow
            icon="edit"
            label={say(words, 'editNote', { date })}
            onPress={() => onEdit(note)}
          />
        )}
      </span>
    </div>
  );
}
