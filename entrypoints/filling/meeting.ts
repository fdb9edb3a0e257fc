import browser, { type Runtime } from 'webextension-polyfill';
import type { IsForm } from '../../utils/meeting/forms.ts';
import { countMet, LONGEST_SENTENCE, MET, openMet, withoutMet } from '../../utils/meeting/met-store.ts';
import { PageCount } from '../../utils/meeting/page-count.ts';
import { formTeller } from '../../utils/names/form-of.ts';
import type { LanguageData } from '../../utils/names/language-data.ts';
import type { NameFinder } from '../../utils/names/mention.ts';
import type { Block } from '../../utils/reading/find-in-blocks.ts';
import { cleanAddress } from '../../utils/reading/met.ts';
import { languageGuesser } from '../../utils/reading/page-languages.ts';
import { report } from '../../utils/report/report.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { packaged } from '../../utils/sites/requests.ts';
import { exampleSentence } from './example-sentence.ts';

/** A page is counted once nothing more of it was read for so long. */
const QUIET_MS = 1_500;
/** How many pages may still say more. */
const OPEN_PAGES = 8;

const pages = new Map<string, PageCount>();
const timers = new WeakMap<PageCount, ReturnType<typeof setTimeout>>();
const met = openMet(browser.storage.local, (work) => navigator.locks.request(MET, work));
let telling: Promise<IsForm> | undefined;

/**
 * Counts the names in a page's blocks that the base does not know. Of private windows and of frames, which hold what
 * others put there, nothing is read.
 * @param settings those of the moment when something is about to be stored
 */
export function meet(
  blocks: readonly Block[],
  finder: NameFinder,
  { tab, frameId }: Runtime.MessageSender,
  settings: () => Promise<Settings>,
): void {
  const url = cleanAddress(tab?.url ?? '');
  if (!tab || tab.incognito || frameId !== 0 || url === undefined) return;
  const page = pageAt(`${tab.id} ${url}`, url);
  page.title = tab.title?.slice(0, LONGEST_SENTENCE) ?? page.title;
  const guess = languageGuesser(blocks, (text, lang) => finder.guessLanguages(text, lang));
  for (const { text, lang } of blocks.filter((block) => page.isNew(block.text))) {
    const languages = guess(text, lang);
    if (languages[0] !== undefined) page.names.read(text, languages[0], finder.find(text, languages));
  }
  clearTimeout(timers.get(page));
  const later = () => void count(page, finder, settings).catch((error: unknown) => report('met', error));
  timers.set(page, setTimeout(later, QUIET_MS));
}

function pageAt(key: string, url: string): PageCount {
  const page = pages.get(key) ?? new PageCount(url);
  pages.set(key, page);
  const [oldest] = pages.keys();
  if (pages.size > OPEN_PAGES && oldest !== undefined) pages.delete(oldest);
  return page;
}

async function count(page: PageCount, finder: NameFinder, settings: () => Promise<Settings>): Promise<void> {
  // It may have been turned off since the page was read.
  if (!(await settings()).countUnknown) return;
  telling ??= packaged('/languages.json').then(async (file) =>
    // The package's own file, so its shape is what the build wrote.
    formTeller((await file.json()) as LanguageData[]),
  );
  const isForm = await telling;
  const taken = page.take(isForm, exampleSentence);
  const today = new Date().toLocaleDateString('sv');
  const isKnown = (name: string, lang: string) =>
    finder.find(name, [lang]).some(({ start, end }) => start === 0 && end === name.length);
  await met.change((kept) => {
    // What the base has come to know is met no more.
    const unknown = withoutMet(kept, ({ name, lang }) => isKnown(name, lang));
    const { more } = taken;
    return taken.met.length === 0
      ? unknown
      : countMet(unknown, taken.met, page.mark, today, { more, isForm });
  });
}
