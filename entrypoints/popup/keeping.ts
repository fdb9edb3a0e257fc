import { noteRowOf } from '../../utils/knowledge/note-id.ts';
import { baseChanged, ownEntities } from '../../utils/room/stores.ts';

/** What is written into the reader's own base; loaded when something is. Each rejects where it could not be kept. */

export async function keepNote(entity: string, text: string, id?: string): Promise<void> {
  await ownEntities.writeNote({ entity, text }, id === undefined ? undefined : noteRowOf(id));
  await baseChanged('own');
}

export async function binNote(id: string): Promise<void> {
  await ownEntities.bin(noteRowOf(id));
  await baseChanged('own');
}

export async function restoreNote(id: string): Promise<void> {
  await ownEntities.restore(noteRowOf(id));
  await baseChanged('own');
}

export async function hideEntity(id: string, hidden: boolean): Promise<void> {
  await (hidden ? ownEntities.hideEntity(id) : ownEntities.showEntity(id));
  await baseChanged('own');
}
