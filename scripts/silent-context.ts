/**
 * Stands in for WXT's context of a content script (wxt.config.ts). WXT's own announces itself by an event on the
 * page's document and by window.postMessage, which tells every page that the extension is there, and under which id.
 */
export class ContentScriptContext {}
