import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { tabInFront } from './page-state.ts';

/** The tab that this window shows now, followed; undefined before it is known, null where there is none. */
export function useFrontTab(): Tabs.Tab | null | undefined {
  const [tab, setTab] = useState<Tabs.Tab | null>();
  useEffect(() => {
    let asked = 0;
    const look = (): void => {
      asked += 1;
      const mine = asked;
      const show = (found: Tabs.Tab | null) => mine === asked && setTab(found);
      tabInFront().then(
        (found) => show(found ?? null),
        // It was closed in the meantime.
        () => show(null),
      );
    };
    // Addresses are told where we may know them; that a page came is told of all.
    const updated = (_: number, { status, url }: Tabs.OnUpdatedChangeInfoType): void => {
      if (status !== undefined || url !== undefined) look();
    };
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(updated);
    look();
    return () => {
      asked = Infinity;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}
