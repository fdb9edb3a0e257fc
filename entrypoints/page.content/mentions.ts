import type * as v from 'valibot';
import { POSITIONS } from '../../utils/messages/limits.ts';
import type { mentionsHere, spansHere } from '../../utils/messages/protocol.ts';
import { rootOf } from '../../utils/page/dom.ts';
import { positionOf } from '../../utils/paint/position.ts';
import type { NamedStore } from './named.ts';

type Entities = v.InferInput<typeof mentionsHere.told>['entities'];

/**
 * Every entity with its surfaces and where it stands, in reading order of the first mention. Of a page's first mentions
 * (POSITIONS) the place is told, and of each entity's own first; of others how many there are.
 */
export function entitiesOf(store: NamedStore): Entities {
  const root = rootOf(document);
  const far = new Set(store.all.slice(POSITIONS));
  return [...Map.groupBy(store.all, (mark) => mark.key)].map(([id, marks]) => {
    const near = marks.filter((mark, at) => at === 0 || !far.has(mark));
    const more = marks.length - near.length;
    return {
      id,
      kind: marks[0]?.data.readings[0]?.kind ?? 'other',
      surfaces: [...new Set(marks.map((mark) => mark.data.surface))],
      positions: near.map((mark) => positionOf(mark, root)),
      ...(more > 0 && { more }),
    };
  });
}

export function spansOf(store: NamedStore): v.InferInput<typeof spansHere.told>['spans'] {
  return store.all.map(({ data }) => ({
    surface: data.surface,
    readings: data.readings.map(({ id }) => id),
  }));
}
