import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { EntryFormProps } from '../../components/entry/entry-form.tsx';
import type { EntryFields, EntryState } from '../../components/entry/entry-view.ts';
import type { FactInputs } from '../../components/entry/read-entry.ts';
import type { TextIn } from '../facts/texts.ts';
import { report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { EntryWords } from '../wording/entry.ts';
import { viewOf } from './around.ts';
import { openKeeper } from './draft-keeper.ts';
import { openDrafts } from './drafts.ts';
import { removeEntry, saveEntry } from './entry-deeds.ts';
import { openEntry, type EntryOpening, type OpenDraft, type Opened } from './entry-open.ts';
import { EntryOvertaken } from './entry-rebase.ts';
import { useFind } from './finder.ts';
import { blankFact, fieldsForNew } from './entry-fields.ts';

/** What came of the form: it can be closed. */
export type EntryDone =
  | { readonly did: 'saved' | 'removed'; readonly id: string; readonly name: TextIn }
  /** Nothing was stored; what was written lies in a draft. */
  | { readonly did: 'cancelled' }
  /** There is no such entry, or no longer. */
  | { readonly did: 'gone' };

export interface EntryNeeds {
  /** Another one is another form. */
  readonly opening: EntryOpening;
  readonly words: EntryWords;
  readonly settings: Settings;
  readonly onDone: (done: EntryDone) => void;
}

/** Opened at the first draft. */
const drafts = openDrafts(browser.storage.local, () => Date.now(), localStorage);

/**
 * What `EntryForm` is given: the entry, its draft and its deeds, wired. What is typed is kept as it is typed, and is
 * gone from there once it is saved. Undefined while the entry is read.
 */
export function useEntry({ opening, words, settings, onDone }: EntryNeeds): EntryFormProps | undefined {
  const { lang } = words;
  const [opened, setOpened] = useState<Opened>();
  const [state, setState] = useState<EntryState>('untouched');
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const [keeper] = useState(() => openKeeper(drafts, (error) => report('draft', error)));
  // Other functions and settings at every drawing; what is opened says when another form begins.
  const now = useRef({ opened, opening, settings, onDone });
  now.current = { opened, opening, settings, onDone };
  const find = useFind(lang, settings);
  const key = JSON.stringify(opening);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    setOpened(undefined);
    setFailed(false);
    openEntry(now.current.opening, lang, viewOf(now.current.settings), drafts).then(
      (found) => {
        if (signal.aborted) return;
        setOpened(found);
        setState(found?.draft.isTouched ? 'edited' : 'untouched');
        if (!found) now.current.onDone({ did: 'gone' });
      },
      (error: unknown) => {
        report('entry', error);
        if (!signal.aborted) setFailed(true);
      },
    );
    addEventListener('pagehide', () => keeper.goes(), { signal });
    return () => {
      life.abort();
      void keeper.now();
    };
  }, [key, lang, keeper, tries]);
  if (hasFailed) {
    const onCancel = () => onDone({ did: 'cancelled' });
    return {
      ...NOTHING,
      words,
      find,
      fields: fieldsForNew({}, lang),
      blank: blankFact(lang),
      onCancel,
      onContinue: () => setTries(tries + 1),
    };
  }
  if (!opened) return undefined;

  const { draft, subject, tables, blank, offered } = opened;
  const take = (next: OpenDraft, isOffered = offered) => {
    setOpened({ ...opened, draft: next, offered: isOffered });
    setState(next.isTouched ? 'edited' : 'untouched');
  };
  const onFields = (change: Partial<EntryFields>) => {
    // Two changes may come before the next drawing.
    const { draft: before } = now.current.opened ?? opened;
    const next = { ...before, fields: { ...before.fields, ...change }, isTouched: true, at: Date.now() };
    now.current = { ...now.current, opened: { ...opened, draft: next } };
    take(next);
    keeper.later(next);
  };
  const act = async (deed: () => Promise<EntryDone>) => {
    setState('saving');
    try {
      const done = await deed();
      await keeper.drop(draft.id);
      now.current.onDone(done);
    } catch (error) {
      if (error instanceof EntryOvertaken) {
        // What is saved after this is written over what the reader has now been told of.
        const { read, began, fields } = error;
        const next = { ...draft, began, fields };
        setOpened({ ...opened, read, tables: read.tables, draft: next });
        keeper.later(next);
        setState('overtaken');
        return;
      }
      report('entry', error);
      setState('failed');
    }
  };
  return {
    words,
    subject,
    fields: draft.fields,
    state,
    blank,
    tables,
    find,
    offered: offered?.at,
    onFields,
    onContinue: () => offered && take(offered, undefined),
    onDiscard() {
      if (offered) void drafts.drop(offered.id).catch((error: unknown) => report('draft', error));
      take(draft, undefined);
    },
    onSave: (facts: FactInputs) => void act(() => saveEntry(opened, facts, lang, viewOf(settings))),
    onCancel() {
      // What nobody has written in is no draft; under an entry's id lies what is offered.
      if (draft.isNew && !draft.isTouched) void keeper.drop(draft.id);
      onDone({ did: 'cancelled' });
    },
    ...(subject.is !== 'new' && { onRemove: () => void act(() => removeEntry(subject)) }),
  };
}

/** A form over a base that could not be opened: it says so, and tries again. */
const NOTHING = {
  subject: { is: 'new' },
  state: 'unopened',
  tables: { properties: [], units: [] },
  onFields: () => undefined,
  onDiscard: () => undefined,
  onSave: () => undefined,
} as const;
