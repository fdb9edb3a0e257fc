import browser, { type Runtime } from 'webextension-polyfill';
import { keyOf, type IsForm } from '../../utils/meeting/forms.ts';
import {
  countMet,
  LONGEST_SENTENCE,
  openMet,
  pageMark,
  withoutMet,
  type MetExample,
  type NewlyMet,
} from '../../utils/meeting/met-store.ts';
import { PageNames, type PageName } from '../../utils/meeting/page-names.ts';
import { formTeller } from '../../utils/names/form-of.ts';
import type { LanguageData } from '../../utils/names/language-data.ts';
import type { NameFinder } from '../../utils/names/mention.ts';
import type { Block } from '../../utils/reading/find-in-blocks.ts';
import { cleanAddress, sentenceAround } from '../../utils/reading/met.ts';
import { languageGuesser } from '../../utils/reading/page-languages.ts';
import { report } from '../../utils/report/report.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { packaged } from '../../utils/sites/requests.ts';

/** A page is counted once nothing more of it was read for so long. */
const QUIET_MS = 1_500;
/** Pages that may still say more. */
const OPEN_PAGES = 8;

interface OpenPage {
  readonly mark: string;
  readonly url: string;
  readonly names: PageNames;
  /** Blocks that were read: a page asks for them again when the base changes. */
  readonly blocks: Set<string>;
  /** How often each name was counted. */
  readonly counted: Map<string, number>;
  title: string | undefined;
  timer?: ReturnType<typeof setTimeout>;
}

const pages = new Map<string, OpenPage>();
let telling: Promise<IsForm> | undefined;

const met = openMet(browser.storage.local, (work) => navigator.locks.request('met', work));

/**
 * Counts the names in a page's blocks that the base does not know. Of private windows and of frames, which hold what
 * others put there, nothing is read.
 * @param settings those of the moment when something is about to be stored
 */
export function meet(
  blocks: readonly Block[],
  finder: NameFinder,
  sender: Runtime.MessageSender,
  settings: () => Promise<Pick<Settings, 'countUnknown'>>,
): void {
  const { tab, frameId } = sender;
  const url = cleanAddress(tab?.url ?? '');
  if (!tab || tab.incognito || frameId !== 0 || url === undefined) return;
  const page = pageAt(`${tab.id} ${url}`, url);
  page.title = tab.title ?? page.title;
  const guess = languageGuesser(blocks, (text, lang) => finder.guessLanguages(text, lang));
  for (const { text, lang } of blocks) {
    const block = pageMark(text);
    if (page.blocks.has(block)) continue;
    page.blocks.add(block);
    const languages = guess(text, lang);
    if (languages[0] !== undefined) page.names.read(text, languages[0], finder.find(text, languages));
  }
  clearTimeout(page.timer);
  page.timer = setTimeout(() => {
    count(page, finder, settings).catch((error: unknown) => report('met', error));
  }, QUIET_MS);
}

function pageAt(key: string, url: string): OpenPage {
  const known = pages.get(key);
  if (known) return known;
  const [oldest] = pages.keys();
  if (pages.size === OPEN_PAGES && oldest !== undefined) pages.delete(oldest);
  const page: OpenPage = {
    mark: pageMark(url),
    url,
    names: new PageNames(),
    blocks: new Set(),
    counted: new Map(),
    title: undefined,
  };
  pages.set(key, page);
  return page;
}

async function count(
  page: OpenPage,
  finder: NameFinder,
  settings: Parameters<typeof meet>[3],
): Promise<void> {
  // The reader may have turned it off since the page was read.
  if (!(await settings()).countUnknown) return;
  telling ??= tellForms();
  const isForm = await telling;
  const names = page.names.names(isForm);
  const more = new Set(page.counted.keys());
  const newly = names.flatMap((name): NewlyMet[] => {
    const key = keyOf(name.name, name.lang);
    const times = name.times - (page.counted.get(key) ?? 0);
    page.counted.set(key, name.times);
    return times > 0 ? [{ ...name, times, examples: examplesOf(name, page) }] : [];
  });
  const today = new Date().toLocaleDateString('sv');
  await met.change((kept) => {
    // What the base has come to know is met no more.
    const unknown = withoutMet(kept, ({ name, lang }) => isKnown(name, lang, finder));
    return newly.length === 0 ? unknown : countMet(unknown, newly, page.mark, today, { more, isForm });
  });
}

function isKnown(name: string, lang: string, finder: NameFinder): boolean {
  return finder.find(name, [lang]).some(({ start, end }) => start === 0 && end === name.length);
}

function examplesOf({ lang, places }: PageName, { title, url }: OpenPage): MetExample[] {
  return places.map(({ text, start, end }) => {
    const words = { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
    // Two more are the dots of what was cut.
    const sentence = sentenceAround(words, lang, LONGEST_SENTENCE - 2);
    return { sentence, url, ...(title !== undefined && { title: title.slice(0, LONGEST_SENTENCE) }) };
  });
}

/** What is known of languages: the package's own file. */
async function tellForms(): Promise<IsForm> {
  const data = (await (await packaged('/languages.json')).json()) as LanguageData[];
  return formTeller(data);
}
