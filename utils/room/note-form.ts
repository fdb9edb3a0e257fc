import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { NoteFormProps } from '../../components/notes/note-form.tsx';
import type { NoteState } from '../../components/notes/note-view.ts';
import type { Kind } from '../facts/entity.ts';
import type { NoteDraft } from '../reading/note-draft.ts';
import { report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { NoteWords } from '../wording/note.ts';
import { entitiesNow, viewOf } from './around.ts';
import { openKeeper } from './draft-keeper.ts';
import { useFind } from './finder.ts';
import { openNoteDrafts } from './note-drafts.ts';
import { changedFields, formFields } from './note-fields.ts';
import { openNote, type NoteOpening, type OpenedNote } from './note-open.ts';
import { saveNote } from './note-save.ts';
import { noteDeeds, notes } from './notes.ts';

export interface NoteFormNeeds {
  /** Another one is another window. */
  readonly opening: NoteOpening;
  readonly words: NoteWords;
  readonly settings: Settings;
  /** The window has nothing more to do. */
  readonly onDone: () => void;
}

const drafts = openNoteDrafts(browser.storage.local, () => Date.now(), localStorage);

/** The lock that a window holds over its draft: a draft that is open is not left. */
const lockOf = (draft: string) => `draft-note ${draft}`;

/**
 * What `NoteForm` is given: the note, its draft and its deeds, wired. What is typed is kept as it is typed, and is gone
 * from there once it is saved or thrown away. Undefined while the draft is read.
 */
export function useNoteForm({ opening, words, settings, onDone }: NoteFormNeeds): NoteFormProps | undefined {
  const [opened, setOpened] = useState<OpenedNote>();
  const [state, setState] = useState<NoteState>('untouched');
  const [theirs, setTheirs] = useState<string>();
  const [kind, setKind] = useState<Kind>();
  const [tries, setTries] = useState(0);
  // Two changes may come before the next drawing.
  const now = useRef(opened);
  const [keeper] = useState(() =>
    openKeeper(
      {
        ...drafts,
        keep: async (draft) => {
          await drafts.keep(draft);
          // What is being stored as a note is more than a draft.
          setState((is) => (is === 'saving' || is === 'saved' ? is : 'kept'));
        },
      },
      (error) => {
        report('draft', error);
        setState('unkept');
      },
    ),
  );
  const find = useFind(words.lang, settings);
  const show = (next: OpenedNote) => {
    now.current = next;
    setOpened(next);
  };
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const needs = { drafts, noteOf: (id: string) => notes.get(id), isElsewhere };
    openNote(opening, needs).then(
      (found) => {
        if (signal.aborted) return;
        setState(!found ? 'gone' : found.draft.isTouched ? 'kept' : 'untouched');
        if (found) show(found);
      },
      (error: unknown) => {
        report('note', error);
        if (!signal.aborted) setState('unopened');
      },
    );
    addEventListener('pagehide', () => keeper.goes(), { signal });
    return () => life.abort();
  }, [opening, keeper, tries]);
  const { id, fields } = opened?.draft ?? {};
  useEffect(() => (id === undefined ? undefined : holdLock(lockOf(id))), [id]);
  const entity = fields?.entity;
  useEffect(() => {
    const life = new AbortController();
    setKind(undefined);
    if (entity !== undefined)
      entitiesNow([entity], viewOf(settings)).then(
        (found) => !life.signal.aborted && setKind(found.get(entity)?.kind),
        (error: unknown) => report('note', error),
      );
    return () => life.abort();
  }, [entity, settings]);

  const write = (draft: NoteDraft) => {
    if (now.current) show({ ...now.current, draft });
    keeper.later(draft);
  };
  const save = async () => {
    if (!now.current) return;
    setState('saving');
    try {
      const done = await saveNote(now.current, noteDeeds);
      if (done.is === 'clash') {
        setTheirs(done.theirs);
        return setState('kept');
      }
      await keeper.drop(now.current.draft.id);
      setState('saved');
      onDone();
    } catch (error) {
      report('note', error);
      setState('failed');
    }
  };
  /** What is written from here on is written over what the reader has now been told of. */
  const settle = (isMine: boolean) => {
    const { draft } = now.current ?? {};
    if (!draft || theirs === undefined) return;
    const began = { ...draft.began, text: theirs };
    write({ ...draft, began, ...(!isMine && { fields: { ...draft.fields, text: theirs } }) });
    setTheirs(undefined);
    if (isMine) void save();
  };
  if (state === 'gone' || state === 'unopened') {
    return {
      ...NOTHING,
      ...{ words, find, state },
      isNew: !('note' in opening),
      onLeave: onDone,
      onRetry: () => setTries(tries + 1),
    };
  }
  if (!opened) return undefined;
  const { draft, note, offered } = opened;
  return {
    ...NOTHING,
    ...{ words, find, state, theirs },
    isNew: note === undefined,
    fields: formFields(draft.fields, kind),
    offered: offered?.at,
    onFields(change) {
      const { draft: before } = now.current ?? opened;
      write({ ...before, at: Date.now(), isTouched: true, fields: changedFields(before.fields, change) });
    },
    onSave: () => void save(),
    onDiscard: () => void keeper.drop(draft.id).then(onDone),
    onLeave() {
      // What nobody has written in is no draft. What is in no place yet stays in its window, which says so.
      if (draft.isTouched) void keeper.now().then((isKept) => isKept && onDone());
      else void keeper.drop(draft.id).then(onDone);
    },
    onContinue() {
      if (!offered) return;
      if (!draft.isTouched) void keeper.drop(draft.id);
      else void keeper.now();
      show({ draft: offered });
      setState('kept');
    },
    onForget() {
      if (offered) void drafts.drop(offered.id).catch((error: unknown) => report('draft', error));
      show({ ...opened, offered: undefined });
    },
    onKeepMine: () => settle(true),
    onTakeTheirs: () => settle(false),
  };
}

/** Whether any window, this one or another, has a draft open. */
async function isElsewhere(draft: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(draft));
}

function holdLock(name: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  void navigator.locks.request(name, { ifAvailable: true }, () => promise);
  return resolve;
}

/** A form in which nothing can be done. */
const NOTHING = {
  fields: { text: '', tags: [], facts: [] },
  onFields: () => undefined,
  onSave: () => undefined,
  onDiscard: () => undefined,
  onContinue: () => undefined,
  onForget: () => undefined,
  onKeepMine: () => undefined,
  onTakeTheirs: () => undefined,
  onRetry: () => undefined,
} as const;
