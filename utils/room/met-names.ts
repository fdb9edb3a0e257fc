import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  MET,
  openMet,
  pageMark,
  readMet,
  withoutMet,
  type MetName,
  type MetNames,
} from '../meeting/met-store.ts';
import { cleanAddress, type Met } from '../reading/met.ts';
import { report } from '../report/report.ts';

/** Names that pages mention and the base lacks, as the background counts them. */
export const metNames = openMet(browser.storage.local, (work) => navigator.locks.request(MET, work));

/** What is kept of them, followed; undefined until it is read. */
export function useMetNames(): MetNames | undefined {
  const [met, setMet] = useState<MetNames>();
  useEffect(() => {
    let isOver = false;
    const heard = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
      const change = changes[MET];
      if (area === 'local' && change) setMet(readMet(change.newValue));
    };
    browser.storage.onChanged.addListener(heard);
    metNames.read().then(
      (read) => {
        // What was heard meanwhile is newer.
        if (!isOver) setMet((known) => known ?? read);
      },
      (error: unknown) => report('met', error),
    );
    return () => {
      isOver = true;
      browser.storage.onChanged.removeListener(heard);
    };
  }, []);
  return met;
}

/** Those of one page, met most often first. */
export function metOn(met: MetNames | undefined, address: string | undefined): readonly MetName[] {
  const url = cleanAddress(address ?? '');
  if (!met || url === undefined) return [];
  const mark = pageMark(url);
  return met.names.filter(({ on }) => on.includes(mark)).sort((one, other) => other.times - one.times);
}

/** What the form begins with that adds the name: it, and the first of its examples. */
export function metOf({ name, lang, examples }: MetName): Met {
  const [example] = examples;
  const url = example?.url;
  return {
    text: name,
    lang,
    ...example,
    ...(url !== undefined && { publisher: new URL(url).hostname.replace(/^www\./, '') }),
  };
}

/** The base has these names now, whoever added them. What fails here is seen to when the next page is counted. */
export async function forgetKnown(known: readonly { readonly text: string }[]): Promise<void> {
  const texts = new Set(known.map(({ text }) => text.trim()));
  try {
    await metNames.change((kept) => withoutMet(kept, ({ name }) => texts.has(name)));
  } catch (error) {
    report('met', error);
  }
}
