import browser, { type Tabs } from 'webextension-polyfill';
import { report } from '../../utils/report/report.ts';
import { draftOf, metIn, type PageWords } from '../../utils/reading/met.ts';
import { openBeside } from '../../utils/sites/open-beside.ts';

/**
 * Opens the form with what is selected in a tab: by the script that reads it there, else with the words that the menu
 * was opened over. What is known of them goes through the extension's own storage, never through an address.
 */
export async function addSelection(tab?: Tabs.Tab, frame?: number, text = ''): Promise<void> {
  const read = await selectedIn(tab, frame);
  const { url = '', title = '' } = tab ?? {};
  const words = read ?? { ...NOTHING, address: url, title };
  const met = metIn({ ...words, text: words.text.trim() === '' ? text : words.text });
  const draft = draftOf(met, `new:${crypto.randomUUID()}`, Date.now());
  await browser.storage.local.set(draft.stored);
  await openBeside('entry', draft.id);
}

export const NOTHING: PageWords = {
  text: '',
  before: '',
  after: '',
  lang: '',
  title: '',
  site: '',
  address: '',
  canonical: '',
  published: '',
};

/** What the reader's own press lets us read; undefined where the browser lets nobody, as on its own pages. */
export async function selectedIn(
  tab: Pick<Tabs.Tab, 'id'> | undefined,
  frame?: number,
): Promise<PageWords | undefined> {
  if (tab?.id === undefined) return undefined;
  const target =
    frame === undefined ? { tabId: tab.id, allFrames: true } : { tabId: tab.id, frameIds: [frame] };
  const results = await browser.scripting.executeScript({ target, files: ['adding.js'] }).catch(() => []);
  for (const { error } of results) if (error) report('adding', error);
  // Our own script, of this version: its shape is what it was built to be.
  const read = results.flatMap(({ result }) => (isWords(result) ? [result] : []));
  return read.find(({ text }) => text.trim() !== '') ?? read[0];
}

function isWords(result: unknown): result is PageWords {
  return (
    typeof result === 'object' &&
    result !== null &&
    Object.keys(NOTHING).every((key) => typeof (result as Record<string, unknown>)[key] === 'string')
  );
}
