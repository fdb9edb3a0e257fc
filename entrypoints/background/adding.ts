import browser, { type Tabs } from 'webextension-polyfill';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings, onSettingsChange } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { pageWordsIn } from '../../utils/sites/page-words.ts';
import { filling } from './filling.ts';

/** The menu over selected words, in the interface's language; the chip and the command do the same as it. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(({ frameId, selectionText }, tab) => {
    addFrom(tab, frameId, selectionText).catch((error: unknown) => report('menu', error));
  });
  // Of what was there before an update, or in another language, nothing stays.
  const name = (): void => {
    nameMenu().catch((error: unknown) => report('menu', error));
  };
  browser.runtime.onInstalled.addListener(name);
  browser.runtime.onStartup.addListener(name);
  onSettingsChange(({ language }, before) => {
    if (language !== before.language) name();
  });
}

/** Opens the form for what is selected; without a frame, in whichever of the tab's something is. */
export async function addFrom(tab?: Tabs.Tab, frame?: number, text?: string) {
  await (await filling()).addSelection(tab, frame, text);
  return { done: true };
}

async function nameMenu(): Promise<void> {
  const { addMenu } = await pageWordsIn(interfaceLanguage(await loadSettings(), browserLanguages()));
  await browser.contextMenus.removeAll();
  const title = addMenu ?? browser.i18n.getMessage('commandAddToBase');
  browser.contextMenus.create({ id: 'add', contexts: ['selection'], title });
}
