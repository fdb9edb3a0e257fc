import { readFileSync } from 'node:fs';
import { buildSearchIndex } from '../../../utils/search/build-search.ts';
import type { SearchedEntity, SearchedNote } from '../../../utils/search/searched.ts';

/** All entities of the packs that come with the extension. */
export const BUNDLED: readonly SearchedEntity[] = ['central-asia', 'world'].flatMap((pack) =>
  readFileSync(new URL(`../../../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SearchedEntity),
);

/** One of each sort: as written, begun, mistyped, of several words, on another layout, of a note. */
export const QUERIES: readonly string[] = [
  'kostanai',
  'ko',
  'rjcnfyfq',
  'область костанай',
  'wheat',
  'Kazkahstan',
  'jalal abad',
  'och',
  'region',
  'сан',
  'saint',
];

export const NOTES: readonly SearchedNote[] = [
  { id: 'note:1', text: 'Akim of Kostanay: wheat exports grew in 2024, he told the newspaper.', lang: 'en' },
  { id: 'note:2', text: 'Спросить у Айгуль про пшеницу и цены на хлеб' },
];

/** The index of these, read in pages of a few. */
export function indexOf(entities: readonly SearchedEntity[], pageSize = 50): Promise<ArrayBuffer> {
  return buildSearchIndex(pagesOf(entities, pageSize));
}

export function place(id: string, ...names: readonly string[]): SearchedEntity {
  return {
    id,
    names: names.map((text, at) => ({ text, lang: 'en', role: at === 0 ? 'label' : 'alias' })),
  };
}

async function* pagesOf(entities: readonly SearchedEntity[], pageSize: number) {
  for (let at = 0; at < entities.length; at += pageSize) {
    yield await Promise.resolve(entities.slice(at, at + pageSize));
  }
}
