/**
 * Under which the script that marks quotes of the reader's notes (entrypoints/noting) is found by the one that reads.
 * A symbol, because an element's `id` or `name` becomes a property of the window.
 */
export const NOTING = Symbol.for('sidelight-noting');
