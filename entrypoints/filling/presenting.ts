import type { PresentedEntity, PresentedPeer } from '../../utils/facts/presented.ts';
import type { PackBase } from '../../utils/knowledge/pack-base.ts';
import { idsBeside } from '../../utils/knowledge/pack-sisters.ts';
import { EVERY_PACK, type PacksView } from '../../utils/knowledge/pack-view.ts';
import { layOwn } from '../../utils/packs/overlay.ts';
import { ownLayer } from '../../utils/reading/own-layer.ts';
import * as peers from '../../utils/reading/peers.ts';
import * as present from '../../utils/reading/present.ts';

/** What presents entities, over the stores that the background has open. */

type Needs = Omit<present.PresentNeeds, 'layer' | 'packs'> & { readonly packs: PackBase };

const layer = ownLayer(layOwn);

export function presentByIds(
  needs: Needs,
  ids: Iterable<string>,
  reader: present.Reader,
  view?: PacksView,
): Promise<Map<string, PresentedEntity>> {
  return present.presentByIds({ ...needs, layer }, ids, reader, view);
}

export function peersOf(
  { packs, ...needs }: Needs,
  id: string,
  reader: present.Reader,
  view?: PacksView,
): Promise<PresentedPeer[]> {
  const beside = (of: string, prefix: string) => idsBeside(packs, of, prefix, view ?? EVERY_PACK);
  return peers.peersOf({ ...needs, layer, packs, beside }, id, reader, view);
}
