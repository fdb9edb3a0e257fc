import { openBaseChanges } from '../../utils/knowledge/changes.ts';
import { keepNote } from '../../utils/knowledge/keep-note.ts';
import { own } from './services.ts';

/** The base's pages that are open follow what is written from a card. */
const news = openBaseChanges();

/** Keeps a note about an entity; of the same id it replaces the one before. */
export async function noteFromCard(entity: string, id: string, text: string): Promise<void> {
  await keepNote(own, entity, id, text);
  news.post('own');
}
