import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { readPageState, untilNextLook, type PageState } from '../../utils/room/page-state.ts';

/** What is known of a tab's page, looked at again and again, and at once where `look` is called. */
export function usePageState(
  tab: Tabs.Tab,
  first: PageState,
): { readonly state: PageState; readonly look: () => Promise<void> } {
  const [state, setState] = useState(first);
  const look = useCallback(async () => setState(await readPageState(tab)), [tab]);
  useEffect(() => {
    // One look at a time: a slow answer must not come after a newer one.
    const timer = setTimeout(() => void look(), untilNextLook(state));
    return () => clearTimeout(timer);
  }, [look, state]);
  return { state, look };
}
