import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entity } from '../../utils/facts/entity.ts';
import type { Source } from '../../utils/facts/statement.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { PackIndex } from '../../utils/packs/pack-index.ts';
import { readPackIndex } from '../../utils/packs/pack-index.ts';
import type { PackReading } from '../../utils/packs/pack-reading.ts';
import { readEntityLine } from '../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../utils/packs/read-tables.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A published pack, read from `public/packs` by the readers that the extension reads it with. */
export interface PublishedPack {
  readonly index: PackIndex;
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
  readonly entities: readonly Entity[];
  /** Text by file name. */
  readonly files: ReadonlyMap<string, string>;
}

export async function readPublished(id: string): Promise<PublishedPack> {
  const names = ['index.json', 'vocabulary.json', 'sources.json', 'entities.ndjson'];
  const files = new Map<string, string>();
  for (const name of names) files.set(name, await readFile(join(ROOT, 'public', 'packs', id, name), 'utf8'));
  const parsed = (name: string): unknown => JSON.parse(files.get(name) ?? '');
  const lines = (files.get('entities.ndjson') ?? '').trimEnd().split('\n');
  return {
    index: sure(readPackIndex(parsed('index.json'))),
    vocabulary: sure(readVocabulary(parsed('vocabulary.json'))),
    sources: sure(readSources(parsed('sources.json'))),
    entities: lines.map((line, index) => sure(readEntityLine(line, index + 1))),
    files,
  };
}

function sure<T>(reading: PackReading<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}
