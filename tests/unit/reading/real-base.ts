import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idsBeside } from '../../../utils/knowledge/pack-sisters.ts';
import { EVERY_PACK } from '../../../utils/knowledge/pack-view.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { peersOf } from '../../../utils/reading/peers.ts';
import { presentByIds } from '../../../utils/reading/present.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { readers } from '../knowledge/small-pack.ts';
import { NO_OWN } from './no-own.ts';

/** The packaged packs in memory, and what a card is told out of them. */
export async function realBase(today = '2026-11-22') {
  const packs = openPacks(emptyPlace());
  for (const pack of ['world', 'central-asia']) {
    const files = async (path: string) =>
      new Uint8Array(await readFile(join('public/packs', pack, path))).buffer;
    const installed = await packs.install(pack, files, readers);
    if (!installed.ok) throw new Error(`${pack} is not installed`);
  }
  const needs = {
    packs,
    ...NO_OWN,
    beside: (id: string, prefix: string) => idsBeside(packs, id, prefix, EVERY_PACK),
  };
  return {
    packs,
    peers: (id: string, lang: string) => peersOf(needs, id, { lang, today }),
    async card(id: string, lang: string) {
      const presented = (await presentByIds(needs, [id], { lang, today })).get(id);
      if (!presented) throw new Error(`no ${id}`);
      return { ...presented, peers: await peersOf(needs, id, { lang, today }) };
    },
  };
}
