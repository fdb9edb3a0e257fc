import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { openBaseChanges } from '../knowledge/changes.ts';
import type { PageView } from '../messages/page-calls.ts';
import { onSettingsChange } from '../settings/store.ts';
import { readPageState, untilNextLook, type PageState } from './page-state.ts';
import { followView, useRested } from './page-view.ts';

export interface Page {
  /** Undefined until it was first looked at. */
  readonly state: PageState | undefined;
  readonly view: PageView | undefined;
  /** Where the page was when it last came to rest. */
  readonly restedView: PageView | undefined;
  /** Looks again: something was done that changes it. */
  readonly look: () => Promise<void>;
}

const changes = openBaseChanges();

/**
 * A tab's page, followed. While it is read it is looked at often; once it is read it tells by itself where it is and
 * that its marks have changed, and only then they are asked for again: each look lays out all of them.
 */
export function usePage(tab: Tabs.Tab | null | undefined): Page {
  const [state, setState] = useState<PageState>();
  const [view, setView] = useState<PageView>();
  const look = useCallback(async () => {
    if (tab) setState(await readPageState(tab));
  }, [tab]);
  const id = tab?.id;
  const isDone = state !== undefined && state.tab === id && state.status.kind === 'done';

  useEffect(() => {
    setView(undefined);
  }, [id]);
  useEffect(() => {
    const life = new AbortController();
    void look();
    onSettingsChange(() => void look(), life.signal);
    changes.listen(() => void look(), life.signal);
    return () => life.abort();
  }, [look]);
  useEffect(() => {
    if (isDone || state === undefined) return undefined;
    // One look at a time: a slow answer must not come after a newer one.
    const timer = setTimeout(() => void look(), untilNextLook(state));
    return () => clearTimeout(timer);
  }, [look, state, isDone]);
  useEffect(() => {
    if (!isDone || id === undefined) return undefined;
    const life = new AbortController();
    let marks: number | undefined;
    void followView(id, life.signal, (now) => {
      setView(now);
      if (now === undefined || (marks !== undefined && now.marks !== marks)) void look();
      marks = now?.marks;
    });
    return () => life.abort();
  }, [look, id, isDone]);
  return { state: state?.tab === id ? state : undefined, view, restedView: useRested(view), look };
}
