import type { NameIndexNeeds } from '../../../utils/reading/name-index.ts';
import type { OwnLayer } from '../../../utils/reading/own-layer.ts';

/** A reader who made nothing yet. */
export const NO_OWN_LAYER: OwnLayer = {
  edits: async () => new Map(),
  tables: async () => ({ sources: [], properties: [] }),
  lay: (entity) => ({ ...(entity && { entity }), hidden: false, saidByYou: [], overrides: [] }),
};

export const NO_OWN_NAMES_NEEDS: NameIndexNeeds['own'] = {
  own: { namesKey: async () => '', withIdPrefix: async () => [] },
  packs: {
    entitiesByIds: async () => new Map(),
    loadIndex: async () => null,
    saveIndex: async () => undefined,
  },
  build: async () => new ArrayBuffer(0),
};
