/** What the id of a note's row begins with: so the id of a note can be no row of another kind. */
export const NOTE = 'note:';

/** The UUID by which a note's writer knows it, of its row's id. */
export function noteIdOf(row: string): string {
  return row.slice(NOTE.length);
}

export function noteRowOf(uuid: string): string {
  return NOTE + uuid;
}
