import { readFile } from 'node:fs/promises';
import { openReader } from '../../../utils/importing/open-reader.ts';
import { previewTable } from '../../../utils/importing/preview.ts';
import { sniff } from '../../../utils/importing/sniff.ts';
import type { Held } from './read-folder.ts';

/** A table of names and facts, as it can be imported by hand: docs/IMPORT.md says what its columns may be. */
export function isTable(file: string): boolean {
  return /\.(?:csv|tsv)$/u.test(file);
}

/**
 * Reads a table of the folder into what is held already: entities, and the sources and words that its columns name.
 * @param revision the pack's day, on which what has no date was read
 */
export async function readTable(
  path: string,
  name: string,
  revision: string,
  held: Held,
  faults: string[],
): Promise<void> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '');
  const { delimiter = path.endsWith('.tsv') ? '\t' : ',' } = sniff(text.slice(0, HEAD), name);
  const { vocabulary } = held;
  const preview = previewTable(text.slice(0, HEAD), 'csv', { vocabulary, delimiter });
  const reader = openReader('csv', {
    fileName: name,
    readOn: revision,
    vocabulary,
    language: 'en',
    ...(preview && { table: preview.guessed }),
    ...(preview?.guessedKind && { kind: preview.guessedKind }),
  });
  for (const item of [...reader.push(text), ...reader.end()]) {
    if (item.type === 'entity') {
      held.entities.push(item.entity);
      held.files.set(item.entity.id, name);
    } else if (item.type === 'bad') {
      const field = item.field === '' ? '' : `, ${item.field}`;
      faults.push(`${name}, line ${item.line}${field}: ${item.reason} (${item.text.slice(0, SHOWN)})`);
    }
  }
  const { vocabulary: words, sources } = reader.tables();
  held.sources = { ...sources, ...held.sources };
  held.vocabulary = {
    properties: { ...words.properties, ...vocabulary.properties },
    units: { ...words.units, ...vocabulary.units },
    types: { ...words.types, ...vocabulary.types },
  };
}

/** What is looked at to tell what the columns are, in UTF-16 code units. */
const HEAD = 65_536;
const SHOWN = 80;
