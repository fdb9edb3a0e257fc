import browser from 'webextension-polyfill';
import { pageWordsIn } from '../../utils/sites/page-words.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';

/** What stands in the browser's menu over selected words and over a page, in the interface's language. */
export async function nameMenu(lang: WordingLanguage): Promise<void> {
  const { addMenu, noteMenu, notePageMenu } = await pageWordsIn(lang);
  const { i18n, contextMenus } = browser;
  await contextMenus.removeAll();
  const item = (id: string, context: 'selection' | 'page', title: string): void =>
    void contextMenus.create({ id, contexts: [context], title });
  item('add', 'selection', addMenu ?? i18n.getMessage('commandAddToBase'));
  item('note', 'selection', noteMenu ?? i18n.getMessage('commandNote'));
  item('note-page', 'page', notePageMenu ?? i18n.getMessage('commandNote'));
}
