import type { PresentedDraft } from '../facts/presented.ts';
import { NOTE_DRAFTS, type NoteDraft } from './note-draft.ts';
import { readNoteDraft } from './read-note-draft.ts';

/** The part of the browser's `storage.local` that drafts lie in. */
export interface CardDraftStorage {
  get(key: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getKeys(): Promise<string[]>;
}

/** Notes that are being written in cards: they lie with those of the other windows, which know them, too. */
export interface CardDrafts {
  /** Under its id, in place of what lay there. */
  keep(draft: NoteDraft): Promise<void>;
  read(id: string): Promise<NoteDraft | undefined>;
  drop(id: string): Promise<void>;
  /** What the reader has begun to write about an entity and left, the latest first. */
  ofEntity(entity: string): Promise<PresentedDraft[]>;
}

export function openCardDrafts(storage: CardDraftStorage): CardDrafts {
  return {
    keep: (draft) => storage.set({ [NOTE_DRAFTS + draft.id]: draft }),
    read: async (id) => readNoteDraft((await storage.get(NOTE_DRAFTS + id))[NOTE_DRAFTS + id]),
    drop: (id) => storage.remove([NOTE_DRAFTS + id]),
    async ofEntity(entity) {
      // By their keys: the store holds the journal, too.
      const keys = (await storage.getKeys()).filter((key) => key.startsWith(NOTE_DRAFTS));
      const found = keys.length === 0 ? {} : await storage.get(keys);
      return keys
        .flatMap((key) => readNoteDraft(found[key]) ?? [])
        .filter(({ isTouched, fields }) => isTouched && fields.entity === entity && fields.text.trim() !== '')
        .sort((one, other) => other.at - one.at)
        .map(({ id, isChange, fields: { text, tags, fact } }) => ({
          ...{ id, text, tags },
          ...(fact && { fact }),
          ...(isChange && { isChange }),
        }));
    },
  };
}
