import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PresentedEntity, PresentedNote } from '../../utils/facts/presented.ts';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { Icon } from '../icons/icon.tsx';
import { PageNotes, type PageNotesProps } from '../notes/page-notes.tsx';
import type { NameOnPage } from './name-row.tsx';
import { notesBeside } from './page-names.ts';
import { Told } from './zero.tsx';
import './notes-part.css';

/** UTF-16 units; longer notes are taken nowhere (utils/messages/card-port.ts). */
const LONGEST = 20_000;

/** A note that is being written: a new one about one of the page's names, or one that was kept before. */
export interface NoteDraft {
  readonly entity: string;
  /** Of the note that is changed. */
  readonly id?: string;
  readonly text: string;
}

export interface NotesDeeds {
  /** Undefined while nothing is written. */
  readonly noteDraft: NoteDraft | undefined;
  readonly noteState: 'writing' | 'saving' | 'failed';
  readonly onNoteDraft: (draft: NoteDraft | undefined) => void;
  readonly onSaveNote: (draft: NoteDraft) => void;
  readonly onBinNote: (note: PresentedNote) => void;
}

export interface NotesPartProps extends NotesDeeds {
  readonly words: PopupWords;
  readonly names: readonly NameOnPage[];
  /** Those that were taken on this page. */
  readonly pageNotes: PageNotesProps;
}

/** The reader's notes of this page, and behind them others about its names. */
export function NotesPart(props: NotesPartProps) {
  const { words, noteDraft, onNoteDraft, onBinNote, pageNotes } = props;
  const list = useRef<HTMLUListElement>(null);
  const edited = useRef<string | undefined>(undefined);
  const notes = notesBeside(props.names, pageNotes.notes);
  useLayoutEffect(() => {
    // After the form goes the reader is where they opened it.
    const was = edited.current;
    edited.current = noteDraft?.id;
    if (was === undefined || noteDraft || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(was)}"] button`)?.focus();
  }, [noteDraft]);
  if (notes.length + pageNotes.notes.length === 0) {
    return (
      <Told title={say(words, 'notes.none.title')} text={say(words, 'notes.none.text')}>
        <PageNotes {...pageNotes} />
      </Told>
    );
  }
  return (
    <>
      <PageNotes {...pageNotes} />
      {notes.length > 0 && (
        <ul ref={list} class="note-list" aria-label={say(words, 'notes')}>
          {notes.map(({ note, entity }) => (
            <li key={note.id} data-key={note.id}>
              {noteDraft?.id === note.id ? (
                <NoteForm {...props} draft={noteDraft} label={say(words, 'noteAbout', nameOf(entity))} />
              ) : (
                <NoteRow
                  words={words}
                  note={note}
                  entity={entity}
                  onEdit={() => onNoteDraft({ entity: entity.id, id: note.id, text: note.text })}
                  onBin={() => onBinNote(note)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The foot of the list: a new note about one of the page's names. */
export function NewNote(props: NotesPartProps) {
  const { words, names, noteDraft, noteState, onNoteDraft, onSaveNote } = props;
  const id = useId();
  const [first] = names;
  if (!first || noteDraft?.id !== undefined) return null;
  const draft = noteDraft ?? { entity: first.entity.id, text: '' };
  const isBlank = draft.text.trim() === '';
  const save = () => {
    if (!isBlank && noteState !== 'saving') onSaveNote(draft);
  };
  const entities = new Map(names.map(({ entity }) => [entity.id, entity]));
  return (
    <footer class="popup-foot new-note">
      <div class="new-note-about">
        <label for={id}>{say(words, 'newNote')}</label>
        <Select
          id={id}
          value={entities.has(draft.entity) ? draft.entity : first.entity.id}
          options={[...entities.values()].map((entity) => ({
            value: entity.id,
            label: entity.name.text,
            lang: entity.name.lang,
          }))}
          onChange={(entity) => onNoteDraft({ ...draft, entity })}
        />
      </div>
      <NoteField
        words={words}
        text={draft.text}
        label={say(words, 'noteField')}
        state={noteState}
        onText={(text) => onNoteDraft({ ...draft, text })}
        onSave={save}
        onLeave={undefined}
      />
      <Button look="primary" disabled={isBlank || noteState === 'saving'} onPress={save}>
        {say(words, 'addNote')}
      </Button>
      {noteState === 'failed' && <p role="alert">{say(words, 'noteFailed')}</p>}
    </footer>
  );
}

function NoteRow(props: {
  readonly words: PopupWords;
  readonly note: PresentedNote;
  readonly entity: PresentedEntity;
  readonly onEdit: () => void;
  readonly onBin: () => void;
}) {
  const { words, note, entity, onEdit, onBin } = props;
  const day = localDay(note.changed);
  const date = partialDate(words.lang, day, 'short');
  return (
    <article class="note-row">
      <span class="note-tile">
        <Icon name="note" />
      </span>
      <h2>{say(words, 'noteAbout', nameOf(entity))}</h2>
      <p dir="auto">{note.text}</p>
      <footer>
        <time dateTime={day}>{date}</time>
        <IconButton narrow icon="edit" label={say(words, 'editNote', { date })} onPress={onEdit} />
        <IconButton narrow icon="trash" label={say(words, 'binNote', { date })} onPress={onBin} />
      </footer>
    </article>
  );
}

function NoteForm(props: NotesPartProps & { readonly draft: NoteDraft; readonly label: string }) {
  const { words, draft, label, noteState, onNoteDraft, onSaveNote } = props;
  const isBlank = draft.text.trim() === '';
  const save = () => {
    if (!isBlank && noteState !== 'saving') onSaveNote(draft);
  };
  return (
    <div class="note-form">
      <NoteField
        words={words}
        text={draft.text}
        label={label}
        state={noteState}
        isFirst
        onText={(text) => onNoteDraft({ ...draft, text })}
        onSave={save}
        onLeave={() => onNoteDraft(undefined)}
      />
      {noteState === 'failed' && <p role="alert">{say(words, 'noteFailed')}</p>}
      <div class="row">
        <Button size="small" look="quiet" onPress={() => onNoteDraft(undefined)}>
          {say(words, 'cancel')}
        </Button>
        <Button size="small" look="primary" disabled={isBlank || noteState === 'saving'} onPress={save}>
          {say(words, 'save')}
        </Button>
      </div>
    </div>
  );
}

/** Ctrl+Enter keeps what was written. */
function NoteField(props: {
  readonly words: PopupWords;
  readonly text: string;
  readonly label: string;
  readonly state: NotesDeeds['noteState'];
  readonly isFirst?: boolean;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
  readonly onLeave: (() => void) | undefined;
}) {
  const { text, label, state, isFirst = false, onText, onSave, onLeave } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const begun = useRef({ isFirst, end: text.length });
  useLayoutEffect(() => {
    if (!begun.current.isFirst) return;
    field.current?.focus();
    field.current?.setSelectionRange(begun.current.end, begun.current.end);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onLeave) onLeave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={field}
      class="note-text"
      rows={2}
      maxLength={LONGEST}
      dir="auto"
      aria-label={label}
      aria-invalid={state === 'failed'}
      placeholder={label}
      readOnly={state === 'saving'}
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function nameOf({ name }: PresentedEntity): { readonly name: string } {
  return { name: name.text };
}
