import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readIndex } from '../../utils/knowledge/pack-files.ts';
import { fillPacks } from '../../utils/knowledge/pack-filling.ts';
import { layOwn } from '../../utils/packs/overlay.ts';
import { buildNameIndexInSlices } from '../../utils/reading/build-in-slices.ts';
import { buildOwnNames } from '../../utils/reading/build-own-names.ts';
import { ownLayer } from '../../utils/reading/own-layer.ts';
import { presentByIds, type PresentNeeds } from '../../utils/reading/present.ts';
import { lookAfter } from './copies.ts';
import { readers } from './readers.ts';
import { openUpdates } from './updates.ts';
import { writeReport } from './write-report.ts';

const layer = ownLayer(layOwn);

type Asked = Parameters<typeof presentByIds>;
const present = (needs: Omit<PresentNeeds, 'layer'>, ids: Asked[1], reader: Asked[2], view?: Asked[3]) =>
  presentByIds({ ...needs, layer }, ids, reader, view);

const filling = {
  buildNameIndexInSlices,
  buildOwnNames,
  fillPacks,
  readIndex,
  readers,
  openUpdates,
  lookAfter,
  writeReport,
  presentByIds: present,
};

/**
 * What the background needs only to fill the base, to index its names, and to present entities: it is loaded then, not
 * at every start.
 */
export type Filling = typeof filling;

export default defineUnlistedScript(() => {
  globalThis.sidelightFilling = filling;
});

declare global {
  var sidelightFilling: Filling | undefined;
}
