/**
 * Under which the script that watches the reader's hand (entrypoints/hovering) is found by the one that reads. A symbol,
 * because an element's `id` or `name` becomes a property of the window.
 */
export const HOVERING = Symbol.for('sidelight-hovering');
