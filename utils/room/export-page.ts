import { ask } from '../messages/ask.ts';
import { roomMentions } from '../messages/room-calls.ts';
import type { ExportRequest } from './export-scopes.ts';
import { pageIn } from './here.ts';

/** What the window of the export was opened for, by its address: `page/7`, `brief/7`; undefined for anything else. */
export function exportOpeningIn(
  hash: string,
): { readonly is: 'page' | 'brief'; readonly tab: number } | undefined {
  const [, is, tab] = /^#(page|brief)\/(\d{1,15})$/u.exec(hash) ?? [];
  return is === 'page' || is === 'brief' ? { is, tab: Number(tab) } : undefined;
}

/** The names that stand on a tab's page, in reading order, and the page itself. */
export async function exportPage(tab: number): Promise<ExportRequest> {
  const [page, mentions] = await Promise.all([pageIn(tab, Date.now()), ask(roomMentions, { tab })]);
  const entities = mentions.ok ? mentions.value.entities.map(({ entity }) => entity.id) : [];
  // Names that stand in several frames are there once.
  return { page: { ...(page && { page }), entities: [...new Set(entities)] } };
}
