import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFile } from 'node:fs/promises';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { PackReaders } from '../../utils/knowledge/pack-files.ts';
import { idsBeside } from '../../utils/knowledge/pack-sisters.ts';
import { EVERY_PACK } from '../../utils/knowledge/pack-view.ts';
import { openPacks } from '../../utils/knowledge/packs.ts';
import { readPackIndex } from '../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../utils/packs/read-tables.ts';
import { peersOf, type PeerNeeds } from '../../utils/reading/peers.ts';
import { presentByIds, type PresentNeeds } from '../../utils/reading/present.ts';

const readers: PackReaders = { readPackIndex, readVocabulary, readSources, readEntityLine };

/** The built packs that labelled sentences speak of. */
export const GOLD_PACKS = ['central-asia', 'world'] as const;

/** Packs change, labels do not: what is called old is held against this day. */
const TODAY = '2026-11-22';

/** An entity as the card of a reader of `lang` is told of it; absent where packs do not know it. */
export type CardOf = (id: string, lang: string) => Promise<PresentedEntity | undefined>;

/** The built packs in an empty base that is filled as the extension does it, and a reader who made nothing. */
export async function openCards(): Promise<CardOf> {
  const packs = openPacks({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (const pack of GOLD_PACKS) {
    const folder = new URL(`../../public/packs/${pack}/`, import.meta.url);
    const installed = await packs.install(
      pack,
      async (path) => new Uint8Array(await readFile(new URL(path, folder))).buffer,
      readers,
    );
    if (!installed.ok) throw new Error(`${pack} cannot be installed: run npm run packs`);
  }
  const beside: PeerNeeds['beside'] = (id, prefix) => idsBeside(packs, id, prefix, EVERY_PACK);
  const needs = { packs, beside, ...NOBODY };
  return async (id, lang) => {
    const reader = { lang, today: TODAY };
    const card = (await presentByIds(needs, [id], reader)).get(id);
    return card && { ...card, peers: await peersOf(needs, id, reader) };
  };
}

/** A reader who made nothing. */
const NOBODY: Pick<PresentNeeds, 'own' | 'layer' | 'report'> = {
  own: { about: async () => [], keyed: async () => [], withIdPrefix: async () => [] },
  layer: { lay: nothingToLay, notes: nothingToLay, tables: nothingToLay },
  report: (where, error) => {
    throw new Error(where, { cause: error });
  },
};

function nothingToLay(): never {
  throw new Error('nothing to lay');
}
