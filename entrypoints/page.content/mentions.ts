import type * as v from 'valibot';
import { POSITIONS } from '../../utils/messages/limits.ts';
import type { mentionsHere, spansHere } from '../../utils/messages/protocol.ts';
import { rootOf } from '../../utils/page/dom.ts';
import { positionOf } from '../../utils/paint/position.ts';
import type { NamedStore } from './named.ts';

type Entities = v.InferInput<typeof mentionsHere.told>['entities'];

/** Every entity with its surfaces and where it stands, in reading order of the first mention. */
export function entitiesOf(store: NamedStore): Entities {
  const root = rootOf(document);
  const byKey = Map.groupBy(store.all.slice(0, POSITIONS), (mark) => mark.key);
  return [...byKey].map(([id, marks]) => ({
    id,
    kind: marks[0]?.data.readings[0].kind ?? 'other',
    surfaces: [...new Set(marks.map((mark) => mark.data.surface))],
    positions: marks.map((mark) => positionOf(mark, root)),
  }));
}

export function spansOf(store: NamedStore): v.InferInput<typeof spansHere.told>['spans'] {
  return store.all.map(({ data }) => ({
    surface: data.surface,
    readings: data.readings.map(({ id }) => id),
  }));
}
