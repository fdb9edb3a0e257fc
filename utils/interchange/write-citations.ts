import { bibTex } from '../citing/as-bibtex.ts';
import { cslJson } from '../citing/as-csl.ts';
import { ris } from '../citing/as-ris.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { collectReferences } from './collect-references.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';

type Pieces = AsyncGenerator<string, void, undefined>;

/** The sources as CSL-JSON: an array, an item at a time. */
export async function* writeCsl(source: ExportSource, choice: ExportChoice, words: ExportWords): Pieces {
  let count = 0;
  for await (const reference of collectReferences(source, choice, words)) {
    // An array of one, without its brackets.
    yield `${count++ === 0 ? '[\n' : ',\n'}${cslJson([reference]).slice(2, -2)}`;
  }
  yield count === 0 ? '[]\n' : '\n]\n';
}

export async function* writeBibTex(source: ExportSource, choice: ExportChoice, words: ExportWords): Pieces {
  for await (const reference of collectReferences(source, choice, words)) yield `${bibTex([reference])}\n\n`;
}

export async function* writeRis(source: ExportSource, choice: ExportChoice, words: ExportWords): Pieces {
  for await (const reference of collectReferences(source, choice, words)) yield ris([reference]);
}
