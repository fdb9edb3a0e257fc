/**
 * What stands for `webextension-polyfill` in the content script and the background (wxt.config.ts). What they call
 * returns promises in every browser we support; the polyfill would be an eighth of what each page loads.
 */
const { browser, chrome } = globalThis as { browser?: { runtime?: { id?: string } }; chrome?: unknown };

export default browser?.runtime ? browser : chrome;
