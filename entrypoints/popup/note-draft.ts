import * as v from 'valibot';
import type { NoteDraft } from '../../components/popup/notes-part.tsx';

const shape = v.object({ entity: v.string(), id: v.exactOptional(v.string()), text: v.string() });

/** What was kept of a note that was being written; undefined for what is none. */
export function readNoteDraft(kept: unknown): NoteDraft | undefined {
  const read = v.safeParse(shape, kept);
  return read.success ? read.output : undefined;
}
