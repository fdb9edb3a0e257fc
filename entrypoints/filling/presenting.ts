import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { PackBase } from '../../utils/knowledge/pack-base.ts';
import { idsBeside } from '../../utils/knowledge/pack-sisters.ts';
import { EVERY_PACK, type PacksView } from '../../utils/knowledge/pack-view.ts';
import { layOwn } from '../../utils/packs/overlay.ts';
import { ownLayer } from '../../utils/reading/own-layer.ts';
import * as peers from '../../utils/reading/peers.ts';
import * as present from '../../utils/reading/present.ts';
import { cardDrafts } from './keep-note.ts';

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

/** An entity with all that a card says of it: what it may be held against, and notes that were begun and left. */
export async function forCard(
  needs: Needs,
  entity: PresentedEntity,
  reader: present.Reader,
  view: PacksView = EVERY_PACK,
): Promise<PresentedEntity> {
  const { packs, report, ...rest } = needs;
  const beside = (of: string, prefix: string) => idsBeside(packs, of, prefix, view);
  const [besides, left] = await Promise.all([
    peers.peersOf({ ...rest, report, layer, packs, beside }, entity.id, reader, view),
    cardDrafts()
      .ofEntity(entity.id)
      .catch((error: unknown) => {
        report('drafts', error);
        return [];
      }),
  ]);
  return { ...entity, peers: besides, ...(left.length > 0 && { drafts: left }) };
}
