/**
 * Under which the script that marks quotes of the reader's notes (entrypoints/noting) is found by the one that reads.
 * A symbol, because an element's `id` or `name` becomes a property of the window.
 */
export const NOTING = Symbol.for('sidelight-noting');

/** Under which the text and the names that were read of this frame are found by the script that reads a selection. */
export const READ = Symbol.for('sidelight-read');
