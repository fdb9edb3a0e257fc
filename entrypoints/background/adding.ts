import browser, { type Tabs } from 'webextension-polyfill';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings, onSettingsChange } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import type { NoteAbout } from '../filling/take-note.ts';
import { filling } from './filling.ts';
import { asked } from './presenting.ts';
import { own, packs } from './services.ts';

/** The menu over selected words and pages, in the interface's language; chip and commands do the same as it. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId: frame, selectionText: text }, tab) => {
    const done =
      menuItemId === 'add'
        ? addFrom(tab, frame, text)
        : noteFrom({ tab, frame, text, isOfPage: menuItemId === 'note-page' });
    done.catch((error: unknown) => report('menu', error));
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

/** Opens the window in which a note is written, about what is selected or about the page. */
export async function noteFrom(about: NoteAbout) {
  const { filled, ...reader } = await asked();
  await filled.takeNote({ packs, own, report }, reader, about);
  return { done: true };
}

async function nameMenu(): Promise<void> {
  await (await filling()).nameMenu(interfaceLanguage(await loadSettings(), browserLanguages()));
}
