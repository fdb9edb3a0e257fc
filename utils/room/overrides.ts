import type { Override } from '../packs/overlay.ts';

/** The reader's facts that stand in for something that its pack no longer says: they are to choose. */
export function openOverrides(overrides: readonly Override[]): readonly Override[] {
  return overrides.filter(({ state }) => state !== 'in-force');
}
