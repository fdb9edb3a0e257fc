import { ask } from '../messages/ask.ts';
import { roomMentions } from '../messages/room-calls.ts';
import type { ExportRequest } from './export-scopes.ts';
import { pageIn } from './here.ts';

/** The names that stand on a tab's page, in reading order, and the page itself. */
export async function exportPage(tab: number): Promise<ExportRequest> {
  const [page, mentions] = await Promise.all([pageIn(tab, Date.now()), ask(roomMentions, { tab })]);
  const entities = mentions.ok ? mentions.value.entities.map(({ entity }) => entity.id) : [];
  // Names that stand in several frames are there once.
  return { page: { ...(page && { page }), entities: [...new Set(entities)] } };
}
