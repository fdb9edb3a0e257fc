/**
 * What stands for `webextension-polyfill` in the content script (wxt.config.ts). The few calls that it makes return
 * promises in every browser we support; the polyfill would be an eighth of what each page loads.
 */
const { browser, chrome } = globalThis as { browser?: { runtime?: { id?: string } }; chrome?: unknown };

export default browser?.runtime ? browser : chrome;
