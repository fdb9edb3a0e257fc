import { readWhole } from '../../components/base/read-whole.ts';
import { deeds } from '../../utils/room/deeds.ts';
import type { EntityRead } from '../../utils/room/entity-read.ts';
import { openFieldEdits, type FieldEdits } from '../../utils/room/field-edits.ts';
import { own } from '../../utils/room/stores.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';

/** Edits of an entry's fields; one window at a time makes one. */
export function entityEdits(id: string, lang: WordingLanguage, look: () => Promise<EntityRead>): FieldEdits {
  return openFieldEdits({
    id,
    deeds,
    rowOf: async (row) => (await own.get(row))?.f,
    look,
    readWhole(draft) {
      const told = readWhole(draft, lang);
      return told.ok ? told.input : undefined;
    },
    inTurn: (work) => navigator.locks.request(`entity ${id}`, work),
  });
}
