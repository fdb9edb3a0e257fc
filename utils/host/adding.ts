/**
 * Under which the script that offers to add a selection (entrypoints/adding) is found by the one that reads. A symbol,
 * because an element's `id` or `name` becomes a property of the window.
 */
export const ADDING = Symbol.for('sidelight-adding');
