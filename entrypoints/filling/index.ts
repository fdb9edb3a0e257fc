import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readIndex } from '../../utils/knowledge/pack-files.ts';
import { fillPacks } from '../../utils/knowledge/pack-filling.ts';
import { buildNameIndexInSlices } from '../../utils/reading/build-in-slices.ts';
import { lookAfter } from './copies.ts';
import { readers } from './readers.ts';
import { openUpdates } from './updates.ts';

const filling = {
  buildNameIndexInSlices,
  fillPacks,
  readIndex,
  readers,
  openUpdates,
  lookAfter,
};

/** What the background needs only to fill the base and to index its names: it is loaded then, not at every start. */
export type Filling = typeof filling;

export default defineUnlistedScript(() => {
  globalThis.sidelightFilling = filling;
});

declare global {
  var sidelightFilling: Filling | undefined;
}
