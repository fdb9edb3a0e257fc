import type { Page } from 'puppeteer-core';
import { inExtension } from '../../scripts/browser/pages.ts';
import type { NoteDraft } from '../../utils/reading/note-draft.ts';

/** Notes that are begun and left, as they lie in the store. */
export async function draftsIn(store: Page): Promise<NoteDraft[]> {
  const all = (await inExtension(store, 'storage.local.get', null)) as Record<string, NoteDraft>;
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('draft-note:') ? [value] : []));
}
