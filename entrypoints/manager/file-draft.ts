import { decode } from '../../utils/importing/decode.ts';
import type { Sniffed } from '../../utils/importing/formats.ts';
import { ImportError } from '../../utils/importing/import-error.ts';
import { previewTable, type TablePreview } from '../../utils/importing/preview.ts';
import { sniff } from '../../utils/importing/sniff.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { DraftChange } from '../../components/packs/file-draft.ts';
import type { FileFormat, Trouble } from '../../components/packs/view.ts';
import { troubleOf } from './formats.ts';

/** UTF-16 units of a file that are looked at before it is added. */
const HEAD = 64_000;

/** The beginning of a file, and what it looks like. */
export interface Looked {
  readonly head: string;
  readonly sniffed: Sniffed;
  readonly trouble?: Trouble;
}

/** What the reader said of it so far. */
export type Said = Omit<DraftChange, 'column'> & { readonly columns?: Readonly<Record<number, string>> };

/** Never rejects: what cannot be read has its reason. */
export async function lookInto(file: File): Promise<Looked> {
  const unknown = { format: 'unknown', confident: false } as const;
  if (file.size === 0) return { head: '', sniffed: unknown, trouble: 'empty' };
  try {
    let head = '';
    // Leaving the loop ends the reading: a large file is not read for its beginning.
    for await (const text of decode(file.stream())) {
      head += text;
      if (head.length >= HEAD) break;
    }
    return { head: head.slice(0, HEAD), sniffed: sniff(head.slice(0, HEAD), file.name) };
  } catch (error) {
    const trouble = error instanceof ImportError ? troubleOf(error.code) : 'file-gone';
    return { head: '', sniffed: unknown, trouble };
  }
}

/** What the file is read as: the reader's word before ours. */
export function formatIn({ sniffed }: Looked, said: Said): FileFormat | undefined {
  return said.format ?? (sniffed.format === 'unknown' ? undefined : sniffed.format);
}

/** The first rows, where there are columns to be given a meaning. */
export function previewOf(
  { head, sniffed }: Looked,
  said: Said,
  vocabulary: Vocabulary,
): TablePreview | undefined {
  const format = said.format ?? sniffed.format;
  if (format === 'unknown' || format === 'pack' || format === 'backup') return undefined;
  return previewTable(head, format, {
    vocabulary,
    ...(format === sniffed.format && sniffed.delimiter && { delimiter: sniffed.delimiter }),
    ...(said.hasHeader !== undefined && { hasHeader: said.hasHeader }),
  });
}
