import { useId, useRef, useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { EditForm } from './edit-form.tsx';
import { useBack } from './use-back.ts';
import type { NoteLine } from './view.ts';

export interface NotesPartProps {
  readonly words: BaseWords;
  readonly notes: readonly NoteLine[];
  readonly onSave: (text: string, id: string | undefined) => void;
  readonly onDelete: (note: NoteLine) => void;
}

/** What the reader wrote beside it, in their own words. */
export function NotesPart({ words, notes, onSave, onDelete }: NotesPartProps) {
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [editing, setEditing] = useState<{ readonly id?: string; readonly text: string }>();
  useKeptFocus(part, 'li');
  const close = () => {
    goBack(editing?.id ?? 'add');
    setEditing(undefined);
  };
  const form = editing && (
    <NoteForm
      key={editing.id ?? 'add'}
      words={words}
      text={editing.text}
      onCancel={close}
      onSave={(text) => {
        onSave(text, editing.id);
        close();
      }}
    />
  );
  const isInPlace = notes.some(({ id }) => id === editing?.id);
  return (
    <section ref={part} class="base-part">
      <h2>{say(words, 'notes')}</h2>
      <ul class="note-list">
        {notes.map((note) => {
          const date = partialDate(words.lang, new Date(note.changed).toISOString().slice(0, 10), 'short');
          const what = say(words, 'note.of', { date });
          return editing?.id === note.id ? (
            <li key={note.id}>{form}</li>
          ) : (
            <li key={note.id} class="note" data-key={note.id}>
              <p dir="auto">{note.text}</p>
              <span class="note-foot">
                <small>{date}</small>
                <IconButton
                  icon="edit"
                  label={say(words, 'editOf', { what })}
                  onPress={() => setEditing({ id: note.id, text: note.text })}
                />
                <IconButton
                  icon="trash"
                  label={say(words, 'deleteOf', { what })}
                  onPress={() => onDelete(note)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {editing && !isInPlace && form}
      {!editing && (
        <div class="part-foot" data-key="add">
          <Button look="quiet" icon="plus" onPress={() => setEditing({ text: '' })}>
            {say(words, 'addNote')}
          </Button>
        </div>
      )}
    </section>
  );
}

function NoteForm(props: {
  readonly words: BaseWords;
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const { words, onSave, onCancel } = props;
  const id = useId();
  const [text, setText] = useState(props.text);
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    setWrong(text.trim() === '');
    if (text.trim() !== '') onSave(text.trim());
  };
  return (
    <EditForm words={words} isLong title={say(words, 'note.text')} onSave={save} onCancel={onCancel}>
      <textarea
        class="note-field"
        rows={4}
        dir="auto"
        value={text}
        aria-label={say(words, 'note.text')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {isWrong && (
        <p id={id} class="error" role="alert">
          {say(words, 'wrong.note')}
        </p>
      )}
    </EditForm>
  );
}
