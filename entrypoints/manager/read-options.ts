import type { FileDraft } from '../../components/packs/file-draft.ts';
import { needsLanguage } from '../../components/packs/file-draft.ts';
import type { Entity } from '../../utils/facts/entity.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { ImportFormat } from '../../utils/importing/formats.ts';
import { openReader } from '../../utils/importing/open-reader.ts';
import type { TablePreview } from '../../utils/importing/preview.ts';
import type { ColumnTarget } from '../../utils/importing/reader-options.ts';
import type { JobOptions } from '../../utils/jobs/job.ts';
import { presentEntity } from '../../utils/reading/present-entity.ts';
import { isStopWord } from './stop-words.ts';

type Read = Pick<FileDraft, 'name' | 'format' | 'language' | 'kind' | 'source' | 'decimalMark' | 'table'>;

/** How a file will be read, as its reader is told; the columns as the reader of this page left them. */
export function readOptions(draft: Read, preview: TablePreview | undefined): JobOptions {
  const { language, kind, source, decimalMark, table } = draft;
  const mapping = preview &&
    table && {
      delimiter: preview.guessed.delimiter,
      hasHeader: table.hasHeader ?? preview.guessed.hasHeader,
      columns: preview.guessed.columns.map((column, at) => ({
        ...column,
        to: (table.columns[at] ?? column.to) as ColumnTarget,
      })),
    };
  return {
    readOn: new Date().toISOString().slice(0, 10),
    language,
    ...(needsLanguage(draft.format) && { kind }),
    ...(mapping && { table: mapping }),
    ...(decimalMark !== undefined && decimalMark !== 'ask' && { decimalMark }),
    ...(source.trim() !== '' && { source: { title: source.trim(), publisher: source.trim() } }),
  };
}

/** The first entity that a file's beginning becomes, as a card would show it. */
export function firstOf(
  head: string,
  format: ImportFormat,
  options: JobOptions & { readonly fileName: string; readonly vocabulary: Vocabulary },
  lang: string,
): PresentedEntity | 'none' {
  const reader = openReader(format, { ...options, isStopWord });
  const items = [...reader.push(head), ...reader.end()];
  const first = items.find((item) => item.type === 'entity')?.entity;
  if (!first) return 'none';
  const { vocabulary, sources } = reader.tables();
  const tables = { vocabulary: joined(options.vocabulary, vocabulary), sources };
  const others = new Map<string, Entity>();
  const today = options.readOn;
  return presentEntity(first, { others, tables, lang, today });
}

function joined(known: Vocabulary, own: Vocabulary): Vocabulary {
  return {
    properties: { ...known.properties, ...own.properties },
    units: { ...known.units, ...own.units },
    types: { ...known.types, ...own.types },
  };
}
