import type { PanelName, PanelView } from './view.ts';

/** Where a name stands from where the reader is; of frames within the page nobody can tell. */
export const PLACES = ['onScreen', 'below', 'above', 'inFrames'] as const;
export type Place = (typeof PLACES)[number];

export interface Group {
  readonly place: Place;
  /** In reading order. */
  readonly names: readonly PanelName[];
}

/** The names by where they stand, groups without one left out. Before the page has said where it is, all are in one. */
export function groupsOf(names: readonly PanelName[], view: PanelView | undefined): Group[] {
  const byPlace = Map.groupBy(names, (name) => placeOf(name, view));
  return PLACES.flatMap((place) => {
    const there = byPlace.get(place);
    return there ? [{ place, names: there }] : [];
  });
}

function placeOf({ positions, frame }: PanelName, view: PanelView | undefined): Place {
  if (frame !== 0) return 'inFrames';
  if (!view || positions.some((position) => position >= view.from && position < view.to)) return 'onScreen';
  return positions.some((position) => position >= view.to) ? 'below' : 'above';
}
