/**
 * What stands for `wxt/utils/content-script-context` in the build of the content script (wxt.config.ts). WXT makes
 * one of these in every page and hands it to `main`: timers, a watch over the address, and an event with the
 * extension's id in its name, which a page can listen for. Ours keeps to its own signal and needs none of it.
 */
export class ContentScriptContext {}
