import { guessLanguages } from './guess-language.ts';
import { NameFinding } from './find-names.ts';
import { NAME_INDEX_VERSION, readHeader } from './index-layout.ts';
import type { NameFinder } from './mention.ts';
import { NameTable } from './name-table.ts';

export { NAME_INDEX_VERSION };

/**
 * Opens what `buildNameIndex` made. Reads the header and lays views over the rest: nothing is copied, so it takes
 * the same time for ten names as for a million.
 * @throws NameIndexError if the buffer is no index, is damaged, or was built by another version; then build anew
 */
export function openNameIndex(buffer: ArrayBuffer): NameFinder {
  const table = new NameTable(buffer, readHeader(buffer));
  const finding = new NameFinding([table]);
  return {
    find: (text, languages) => finding.find(text, languages),
    guessLanguages: (text, declared) => guessLanguages(table.languages, text, declared),
    nameCount: table.counts.givenNames,
    entityCount: table.counts.givenEntities,
  };
}
