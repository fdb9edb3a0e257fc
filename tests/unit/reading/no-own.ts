import type { NameIndexNeeds } from '../../../utils/reading/name-index.ts';
import type { PresentNeeds } from '../../../utils/reading/present.ts';

/** A reader who made nothing yet. */
export const NO_OWN: Pick<PresentNeeds, 'own' | 'layer' | 'report'> = {
  own: { about: async () => [], keyed: async () => [], withIdPrefix: async () => [] },
  layer: { lay: nothingToLay, notes: nothingToLay, tables: nothingToLay },
  report: (where, error) => {
    throw new Error(where, { cause: error });
  },
};

export const NO_OWN_NAMES_NEEDS: NameIndexNeeds['own'] = {
  own: { namesKey: async () => '' },
  packs: { loadIndex: async () => null, saveIndex: async () => undefined },
  build: () => Promise.reject(new Error('nothing to build')),
};

function nothingToLay(): never {
  throw new Error('nothing to lay');
}
