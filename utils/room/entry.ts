import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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
import { openDrafts, type DraftStorage } from './drafts.ts';
import { removeEntry, saveEntry } from './entry-deeds.ts';
import { openEntry, type EntryOpening, type OpenDraft, type Opened } from './entry-open.ts';
import { openFinder } from './finder.ts';
import { findAll, type Finder } from './found.ts';

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
const drafts = openDrafts(browser.storage.local as unknown as DraftStorage, () => Date.now(), localStorage);

/**
 * What `EntryForm` is given: the entry, its draft and its deeds, wired. What is typed is kept as it is typed, and is
 * gone from there once it is saved. Undefined while the entry is read.
 */
export function useEntry({ opening, words, settings, onDone }: EntryNeeds): EntryFormProps | undefined {
  const { lang } = words;
  const [opened, setOpened] = useState<Opened>();
  const [state, setState] = useState<EntryState>('untouched');
  const [keeper] = useState(() => openKeeper(drafts, (error) => report('draft', error)));
  // Other functions and settings at every drawing; what is opened says when another form begins.
  const now = useRef({ opened, settings, onDone });
  now.current = { opened, settings, onDone };
  const finder = useRef<Promise<Finder>>(undefined);
  const key = JSON.stringify(opening);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    openEntry(opening, lang, viewOf(now.current.settings), drafts).then(
      (found) => {
        if (signal.aborted) return;
        setOpened(found);
        setState(found?.draft.isTouched ? 'edited' : 'untouched');
        if (!found) now.current.onDone({ did: 'gone' });
      },
      (error: unknown) => report('entry', error),
    );
    addEventListener('pagehide', () => keeper.goes(), { signal });
    return () => {
      life.abort();
      void keeper.now();
    };
  }, [key, lang]);
  const find = useCallback(
    async (query: string) => {
      finder.current ??= openFinder(lang, now.current.settings);
      return findAll(await finder.current, query);
    },
    [lang],
  );
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
  const act = (deed: () => Promise<EntryDone>) => {
    setState('saving');
    deed().then(
      async (done) => {
        await keeper.drop(draft.id);
        now.current.onDone(done);
      },
      (error: unknown) => {
        report('entry', error);
        setState('failed');
      },
    );
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
    onSave: (facts: FactInputs) => act(() => saveEntry(opened, facts, lang)),
    onCancel() {
      if (!draft.isTouched) void keeper.drop(draft.id);
      onDone({ did: 'cancelled' });
    },
    ...(subject.is !== 'new' && { onRemove: () => act(() => removeEntry(subject)) }),
  };
}
