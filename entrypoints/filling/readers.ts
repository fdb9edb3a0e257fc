import { readPackIndex } from '../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../utils/packs/read-tables.ts';

/** Of a pack's files. */
export const readers = { readPackIndex, readVocabulary, readSources, readEntityLine };
