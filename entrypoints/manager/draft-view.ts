import type { FileDraft, TableDraft } from '../../components/packs/file-draft.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { TablePreview } from '../../utils/importing/preview.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { columnChoices } from './column-choices.ts';
import { formatIn, type Looked, type Said } from './file-draft.ts';
import { firstOf, readOptions } from './read-options.ts';

/** A dropped file as the page shows it: what it looks like, and what the reader said of it. */
export function draftOf(
  file: File,
  looked: Looked | undefined,
  said: Said,
  preview: TablePreview | undefined,
  vocabulary: Vocabulary | undefined,
  words: PacksWords,
): FileDraft {
  const format = looked && formatIn(looked, said);
  const table = preview && vocabulary && tableOf(preview, said, vocabulary, words);
  const draft = {
    ...{ name: file.name, bytes: file.size, format, table, keeping: false, reading: looked === undefined },
    confident: said.format !== undefined || (looked?.sniffed.confident ?? true),
    trouble: looked?.trouble,
    language: said.language ?? words.lang,
    kind: said.kind ?? preview?.guessedKind ?? 'other',
    source: said.source ?? file.name,
    decimalMark: preview?.needsDecimalMark ? (said.decimalMark ?? 'ask') : undefined,
  } as const;
  return { ...draft, first: firstIn(draft, looked, preview, vocabulary, words.lang) };
}

function tableOf(preview: TablePreview, said: Said, vocabulary: Vocabulary, words: PacksWords): TableDraft {
  const { headers, rows, guessed } = preview;
  const isTable = said.format !== 'json' && said.format !== 'ndjson';
  return {
    ...{ headers, rows, choices: columnChoices(preview, vocabulary, words) },
    hasHeader: isTable ? guessed.hasHeader : undefined,
    columns: guessed.columns.map(({ to }, at) => said.columns?.[at] ?? to),
  };
}

function firstIn(
  draft: Omit<FileDraft, 'first'>,
  looked: Looked | undefined,
  preview: TablePreview | undefined,
  vocabulary: Vocabulary | undefined,
  lang: string,
): FileDraft['first'] {
  const { format, table, name } = draft;
  if (!looked || looked.trouble || !vocabulary) return undefined;
  if (format === undefined || format === 'pack' || format === 'backup') return undefined;
  const isName = (to: string) => to === 'name' || to.startsWith('name:');
  if (table && !table.columns.some(isName)) return 'no-name';
  return firstOf(looked.head, format, { ...readOptions(draft, preview), fileName: name, vocabulary }, lang);
}
