import browser from 'webextension-polyfill';

/** The tab whose present page the reader asked to read although it is no article, or its site is off. */
const key = (tab: number): string => `read-once:${tab}`;

/** Marks the tab's page, named by its address, as asked for. */
export async function readOnce(tab: number, address: string): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: address });
}

/**
 * True while the tab still shows the page that was asked for.
 * @param address the top page's address; frames within it leave it out
 */
export async function isReadOnce(tab: number, address?: string): Promise<boolean> {
  const { [key(tab)]: asked } = await browser.storage.session.get(key(tab));
  return asked !== undefined && (address === undefined || asked === address);
}

/** Called when a tab closes or its top frame loads another page. */
export async function forgetReadOnce(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}
