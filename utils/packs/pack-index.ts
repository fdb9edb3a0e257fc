import * as v from 'valibot';
import type { Texts } from '../facts/texts.ts';
import type { PartialDate } from '../facts/statement.ts';
import type { PackReading } from './pack-reading.ts';
import { readWith } from './pack-reading.ts';
import { id, link, partialDate, plainText, texts, wholeNumber } from './shapes.ts';

/** One file of a pack: where it lies beside `index.json`, and what proves that it arrived whole. */
export interface PackResource {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Entities, sources, or properties with units and types: whatever the file lists. */
  readonly entries: number;
}

/** What a pack says of itself. Which entity wins where two packs hold one id: the pack of the higher `priority`. */
export interface PackIndex {
  readonly format: 1;
  readonly id: string;
  readonly title: Texts;
  readonly description: Texts;
  /** The day on which the pack's content was last changed. */
  readonly revision: PartialDate;
  readonly minAppVersion: string;
  /** Languages that names are given in. */
  readonly languages: readonly string[];
  readonly counts: {
    readonly entities: number;
    readonly names: number;
    readonly statements: number;
    readonly sources: number;
  };
  readonly priority: number;
  /** Ids that statements refer to and that this pack does not hold. */
  readonly elsewhere: readonly string[];
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly isUpdatable: boolean;
  /** Rises with every release of the pack: an update of a lower number is refused. */
  readonly seq?: number;
  /** The last day on which this index may be taken for the newest. */
  readonly expires?: PartialDate;
  /** Where people read about the pack. */
  readonly homepage?: string;
  /** Where the newest `index.json` lies, and where the pack as one file does. */
  readonly indexUrl?: string;
  readonly downloadUrl?: string;
  readonly resources: readonly PackResource[];
}

/**
 * Narrows the parsed `index.json` of a pack. Unknown keys are left out; anything else that is wrong is an error. Kept
 * free for later, and ignored today: `deltas`, `signature`, `root`.
 */
export function readPackIndex(value: unknown): PackReading<PackIndex> {
  return readWith(indexShape, value);
}

/** How the ids of packs begin that are made of the reader's own tables; publishers' packs have no such id. */
export const IMPORTED = 'import:';

export function isImportedPack(pack: string): boolean {
  return pack.startsWith(IMPORTED);
}

const resourceShape = v.object({
  path: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/u, 'not a file name beside the index')),
  bytes: wholeNumber,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'not a SHA-256 in hexadecimal')),
  entries: wholeNumber,
});

/** @internal What the published JSON Schema is made of. */
export const indexShape = v.object({
  format: v.literal(1),
  id,
  title: texts,
  description: texts,
  revision: partialDate,
  minAppVersion: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/u, 'not a version')),
  languages: v.pipe(v.array(plainText), v.maxLength(100)),
  counts: v.object({
    entities: wholeNumber,
    names: wholeNumber,
    statements: wholeNumber,
    sources: wholeNumber,
  }),
  priority: wholeNumber,
  elsewhere: v.pipe(v.array(id), v.maxLength(10_000)),
  licence: plainText,
  attribution: v.pipe(v.array(plainText), v.maxLength(100)),
  isUpdatable: v.boolean(),
  seq: v.exactOptional(wholeNumber),
  expires: v.exactOptional(partialDate),
  homepage: v.exactOptional(link),
  indexUrl: v.exactOptional(link),
  downloadUrl: v.exactOptional(link),
  resources: v.pipe(v.array(resourceShape), v.maxLength(100)),
});
