import { useRef, useState } from 'preact/hooks';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { Cell } from './cell.tsx';
import { useDesk } from './desk.ts';
import { EditForm } from './edit-form.tsx';
import { NoteArea } from './note-area.tsx';
import { useBack } from './use-back.ts';
import type { FieldsEdit, NoteLine, Outcome } from './view.ts';

export interface NotesPartProps {
  readonly notes: readonly NoteLine[];
  /** Of its own page, which has all that was kept with it. */
  readonly hrefOf: (note: string) => string;
  readonly onAdd: (text: string) => void;
  readonly onSave: (note: NoteLine, edit: FieldsEdit) => Promise<Outcome>;
  /** To the bin. */
  readonly onDelete: (note: NoteLine) => void;
}

/** What the reader wrote beside it, in their own words, changed in its place. */
export function NotesPart({ notes, hrefOf, onAdd, onSave, onDelete }: NotesPartProps) {
  const { words } = useDesk();
  const part = useRef<HTMLElement>(null);
  const goBack = useBack(part);
  const [adding, setAdding] = useState<{ readonly text: string; readonly isWrong: boolean }>();
  useKeptFocus(part, 'li');
  const close = () => {
    goBack('add');
    setAdding(undefined);
  };
  const save = () => {
    if (!adding) return;
    if (adding.text.trim() === '') return setAdding({ ...adding, isWrong: true });
    onAdd(adding.text.trim());
    return close();
  };
  return (
    <section ref={part} class="base-part">
      <h2 class="for-screen-readers">{say(words, 'notes')}</h2>
      {notes.length === 0 && !adding && <p class="base-quiet">{say(words, 'noNotes')}</p>}
      <ul class="note-list">
        {notes.map((note) => {
          const date = partialDate(words.lang, new Date(note.changed).toISOString().slice(0, 10), 'short');
          const what = say(words, 'note.of', { date });
          return (
            <li key={note.id} class="note" data-key={note.id}>
              {note.quote && (
                <blockquote class="note-quoted" lang={note.quote.lang} dir="auto">
                  {note.quote.text}
                </blockquote>
              )}
              <Cell
                isLong
                id={note.id}
                label={what}
                stored={{ text: note.text }}
                check={({ text = '' }) => (text.trim() === '' ? { text: say(words, 'wrong.note') } : {})}
                save={(edit) => onSave(note, edit)}
                editor={(work) => (
                  <NoteArea
                    words={words}
                    text={work.fields['text'] ?? ''}
                    error={work.errors['text']}
                    onInput={(text) => work.type({ text })}
                  />
                )}
              >
                <span class="note-text" dir="auto">
                  {note.text}
                </span>
              </Cell>
              <span class="note-foot">
                <small>
                  {date}
                  {note.page && (
                    <>
                      {' · '}
                      <bdi lang={note.page.lang}>{note.page.text}</bdi>
                    </>
                  )}
                </small>
                <a
                  class="icon-button"
                  href={hrefOf(note.id)}
                  aria-label={say(words, 'note.open', { what })}
                  title={say(words, 'note.open', { what })}
                >
                  <Icon name="open" />
                </a>
                <IconButton
                  icon="trash"
                  label={say(words, 'binOf', { what })}
                  onPress={() => onDelete(note)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {adding ? (
        <EditForm words={words} isLong title={say(words, 'note.text')} onSave={save} onCancel={close}>
          <NoteArea
            words={words}
            text={adding.text}
            error={adding.isWrong ? say(words, 'wrong.note') : undefined}
            onInput={(text) => setAdding({ text, isWrong: false })}
          />
        </EditForm>
      ) : (
        <div class="part-foot" data-key="add">
          <Button look="quiet" icon="plus" onPress={() => setAdding({ text: '', isWrong: false })}>
            {say(words, 'addNote')}
          </Button>
        </div>
      )}
    </section>
  );
}
