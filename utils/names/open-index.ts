import { NameFinding } from './find-names.ts';
import { guessLanguages } from './guess-language.ts';
import { NAME_INDEX_VERSION, readHeader } from './index-layout.ts';
import type { NameFinder } from './mention.ts';
import { NameTable } from './name-table.ts';

export { NAME_INDEX_VERSION };

/**
 * Opens what `NameIndexBuild` made. Reads the header and lays views over the rest: nothing is copied, so it takes
 * the same time for ten names as for a million.
 * @param own what `buildOwnNameIndex` made: names are found in both as in one, and an entity that both name is one
 * @throws NameIndexError if a buffer is no index, is damaged, or was built by another version; then build anew
 */
export function openNameIndex(buffer: ArrayBuffer, own?: ArrayBuffer): NameFinder {
  const table = new NameTable(buffer, readHeader(buffer));
  const behind = own && new NameTable(own, readHeader(own), table);
  const finding = new NameFinding(behind ? [table, behind] : [table]);
  return {
    find: (text, languages) => finding.find(text, languages),
    guessLanguages: (text, declared) => guessLanguages(table.languages, text, declared),
    nameCount: table.counts.givenNames + (behind?.counts.givenNames ?? 0),
    // Worked out when asked for: of many of the reader's it takes longer than the opening.
    get entityCount() {
      return table.counts.givenEntities + (behind?.newEntities(table) ?? 0);
    },
  };
}
