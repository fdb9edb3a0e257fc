/** The lookup key of all rows about an entity. */
export function aboutKey(entity: string): string {
  return `about ${entity}`;
}

/** The lookup key of all rows in the bin. */
export const BIN_KEY = 'bin';
/** What the lookup keys of rows begin with that say that an entity is another one. */
export const SAME_KEY = 'same ';

/** The lookup key of what was changed of an entity; the space keeps it apart from entities whose ids begin so. */
export function changesKey(entity: string): string {
  return `change ${entity} `;
}

/** The lookup key of all notes of a page, by `pageKeyOf`; the space keeps it apart from pages whose keys begin so. */
export function pageNotesKey(pageKey: string): string {
  return `page ${pageKey} `;
}
