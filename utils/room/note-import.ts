import { isBinned } from '../knowledge/own-edits.ts';
import { noteOf } from '../knowledge/own-notes.ts';
import { cleanAddress } from '../reading/met.ts';
import { noteDeeds, notes } from './notes.ts';
import { openNoteImport } from './open-note-import.ts';
import { own } from './stores.ts';

/** Notes out of files, into the reader's base. */
export const noteImport = openNoteImport({
  known: {
    byIds: async (ids) => {
      const rows = await own.rows(ids);
      return rows.flatMap((row) => {
        const note = noteOf(row);
        return note ? [{ note, binned: isBinned(row) }] : [];
      });
    },
    ofPage: (key) => notes.ofPage(key),
    ofEntity: (id) => notes.ofEntity(id),
    clean: (address) => cleanAddress(address) ?? address,
  },
  take: (taken) => noteDeeds.take(taken),
  now: () => Date.now(),
});
