import browser, { type Tabs } from 'webextension-polyfill';
import { citingManner } from '../../utils/citing/citing-manner.ts';
import { notedFactsOf } from '../../utils/citing/noted-facts.ts';
import type { NotedFact } from '../../utils/facts/note.ts';
import { MOST_FACTS } from '../../utils/facts/note-limits.ts';
import type { PacksView } from '../../utils/knowledge/pack-view.ts';
import { noteDraftOf } from '../../utils/reading/note-draft.ts';
import { notedPageOf } from '../../utils/reading/noted-page.ts';
import type { Reader } from '../../utils/reading/present.ts';
import { openBeside } from '../../utils/sites/open-beside.ts';
import { cardWords } from '../../utils/wording/card.ts';
import { localDay } from '../../utils/wording/dates.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { NOTHING, selectedIn } from './adding.ts';
import { isPassage, quoteIn } from './noted-passage.ts';
import { presentByIds } from './presenting.ts';

type Stores = Parameters<typeof presentByIds>[0];

/** For whom facts are presented, and in which language they are said. */
export interface Asked {
  readonly reader: Reader;
  readonly speaks: WordingLanguage;
  readonly view: PacksView;
}

export interface NoteAbout {
  readonly tab?: Tabs.Tab | undefined;
  /** Without one, whichever of the tab's in which something is selected. */
  readonly frame?: number | undefined;
  /** The words that the browser's menu was opened over. */
  readonly text?: string | undefined;
  /** Whatever is selected, the note is about the page. */
  readonly isOfPage?: boolean;
}

/**
 * Opens the window in which a note is written: about what is selected in a tab, else about its page. What is kept
 * beside it goes through the extension's own storage, never through an address.
 */
export async function takeNote(
  stores: Stores,
  asked: Asked,
  { tab, frame, text = '', isOfPage = false }: NoteAbout,
): Promise<void> {
  const { url: address = '', title = '' } = tab ?? {};
  const words = (await selectedIn(tab, frame)) ?? { ...NOTHING, address, title };
  const page = notedPageOf(words, localDay(Date.now()));
  const said = isPassage(words.passage) ? words.passage : { ...WHOLE, text, end: text.length };
  const quote = isOfPage ? undefined : quoteIn(said);
  const facts = quote ? await factsOf(stores, asked, said.entities) : [];
  const fields = { text: '', tags: [], facts, ...(quote && { quote }), ...(page && { page }) };
  const draft = noteDraftOf(fields, crypto.randomUUID(), Date.now());
  await browser.storage.local.set(draft.stored);
  await openBeside('note', draft.id);
}

const WHOLE = { start: 0, entities: [] };

/** What is shown of the names among the words now, as many facts of each as there is room for. */
async function factsOf(
  stores: Stores,
  { reader, speaks, view }: Asked,
  entities: readonly string[],
): Promise<NotedFact[]> {
  const manner = citingManner(cardWords(speaks));
  const named = entities.slice(0, MOST_FACTS);
  const presented = await presentByIds(stores, named, reader, view);
  const all = named.flatMap((id) => {
    const entity = presented.get(id);
    return entity ? [notedFactsOf(entity, manner, { named: true })] : [];
  });
  const each = Math.max(1, Math.floor(MOST_FACTS / Math.max(1, all.length)));
  return all.flatMap((facts) => facts.slice(0, each)).slice(0, MOST_FACTS);
}
