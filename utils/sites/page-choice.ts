import browser from 'webextension-polyfill';

/**
 * What the reader asked for one page, whatever holds for its site: `read` it although it is no article or its site is
 * off, or leave it alone (`off`).
 */
export type PageChoice = 'read' | 'off';

const key = (tab: number): string => `page-choice:${tab}`;

/** Keeps what was asked for the tab's present page, named by its address. */
export async function choosePage(tab: number, address: string, choice: PageChoice): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: [choice, address] });
}

/**
 * What was asked for the page that the tab shows; nothing once it shows another one.
 * @param address the top page's address; frames within it leave it out
 */
export async function pageChoice(tab: number, address?: string): Promise<PageChoice | undefined> {
  const { [key(tab)]: kept } = await browser.storage.session.get(key(tab));
  if (!Array.isArray(kept) || (address !== undefined && kept[1] !== address)) return undefined;
  return kept[0] === 'off' ? 'off' : 'read';
}

/** Called when a tab closes, its top frame loads another page, or the page is to be as its site again. */
export async function forgetPageChoice(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}
