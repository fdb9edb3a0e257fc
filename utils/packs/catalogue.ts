import * as v from 'valibot';
import type { Texts } from '../facts/texts.ts';
import type { PackReading } from './pack-reading.ts';
import { readWith } from './pack-reading.ts';
import { id, plainText, texts, wholeNumber } from './shapes.ts';

/** A pack that nobody is given unasked: a part of the extension, or a file of its release. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly entities: number;
  /** Of all its files, or of the one file of the release. */
  readonly bytes: number;
  readonly licence: string;
  /** True where its files lie under `/packs/<id>/` of the extension. */
  readonly packaged: boolean;
  /** Name of the file of the release. */
  readonly file?: string;
}

/** Narrows the parsed `packs/catalogue.json`. */
export function readCatalogue(value: unknown): PackReading<readonly CatalogueEntry[]> {
  return readWith(catalogueShape, value);
}

const catalogueShape = v.array(
  v.object({
    id,
    title: texts,
    description: texts,
    entities: wholeNumber,
    bytes: wholeNumber,
    licence: plainText,
    packaged: v.boolean(),
    file: v.exactOptional(plainText),
  }),
);
