import type { PresentedNote } from '../../utils/facts/presented.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import './card-notes.css';
import type { NoteDraft } from './card-props.ts';

/** The reader's latest note about the entity, and how many more there are. */
export function CardNotes(props: {
  readonly words: CardWords;
  /** Latest first; words of a page without any of the reader's are no notes to be read here. */
  readonly notes: readonly PresentedNote[];
  /** Opens a note to be written on; without, notes are only shown. */
  readonly onEdit: ((note: PresentedNote) => void) | undefined;
}) {
  const { words, onEdit } = props;
  const notes = props.notes.filter(({ text }) => text !== '');
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

/** A note that was begun and left, to be gone on with. */
export function CardDraft(props: {
  readonly words: CardWords;
  readonly draft: NoteDraft;
  readonly onEdit: () => void;
}) {
  const { words, draft, onEdit } = props;
  return (
    <div class="card-note" role="group" aria-label={say(words, 'noteDraft')}>
      <Icon name="note" size={14} />
      <p dir="auto">{draft.text}</p>
      <span class="card-note-end">
        <span>{say(words, 'noteDraft')}</span>
        <IconButton narrow icon="edit" label={say(words, 'noteGoOn')} onPress={onEdit} />
      </span>
    </div>
  );
}
