import { historyIdOf, notedChanges, type NotedChange } from '../knowledge/own-changes.ts';
import { deeds } from './deeds.ts';
import { putBack, readHistory, type HistoryEntry } from './read-history.ts';
import { own, ownEntities, packs } from './stores.ts';

/** What became of an entity, the latest first, at most 50. */
export async function historyOf(entity: string): Promise<HistoryEntry[]> {
  return readHistory({ own, packs }, entity, await ownEntities.links());
}

/** What the reader did with a note, the latest first: changes of its words and tags. */
export async function historyOfNote(id: string): Promise<NotedChange[]> {
  const row = await own.get(id);
  const history = row && historyIdOf(row);
  const changes = history === undefined ? [] : await notedChanges(own, history);
  return changes.flatMap((change) => {
    const rows = change.rows.filter((diff) => diff.id === id);
    return rows.length > 0 ? [{ ...change, rows }] : [];
  });
}

/**
 * Gives fields of a row back what they held before a change, as a deed of its own; all that it changed where none are
 * named.
 * @param name of the entity
 */
export function putBackChange(
  name: string,
  change: NotedChange,
  row?: string,
  field?: string,
): Promise<void> {
  return deeds.do({ what: 'put-back', subject: name }, (inDeed) => putBack(inDeed, change, row, field));
}
