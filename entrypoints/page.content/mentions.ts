import type * as v from 'valibot';
import type { CardRequest, frameMentions, spansHere } from '../../utils/messages/protocol.ts';
import { rootOf } from '../../utils/page/dom.ts';
import { linesOfMark } from '../../utils/paint/hit.ts';
import type { NamedMark, NamedStore } from './named.ts';

/** The protocol's limits, which the page side keeps to. */
const POSITIONS = 2_000;
const READINGS = 20;
const SURFACE = 500;

type Entities = v.InferInput<typeof frameMentions>['entities'];

/** Every entity with its surfaces and where it stands, in reading order of the first mention. */
export function entitiesOf(store: NamedStore): Entities {
  const byKey = Map.groupBy(store.all.slice(0, POSITIONS), (mark) => mark.key);
  return [...byKey].map(([id, marks]) => ({
    id,
    kind: marks[0]?.data.readings[0].kind ?? 'other',
    surfaces: [...new Set(marks.map((mark) => mark.data.surface))],
    positions: marks.map(positionOf),
  }));
}

export function spansOf(store: NamedStore): v.InferInput<typeof spansHere.told>['spans'] {
  return store.all.map(({ data }) => ({
    surface: data.surface,
    readings: data.readings.map(({ id }) => id),
  }));
}

/** What the card is asked to show for a mark. */
export function requestFor(store: NamedStore, mark: NamedMark, token: number, focus: boolean): CardRequest {
  const mentions = store.mentionsOf(mark.key).slice(0, POSITIONS);
  return {
    token,
    surface: mark.data.surface.slice(0, SURFACE),
    readings: mark.data.readings.slice(0, READINGS).map(({ id }) => id),
    index: Math.max(0, mentions.indexOf(mark)),
    positions: mentions.length > 0 ? mentions.map(positionOf) : [positionOf(mark)],
    focus,
  };
}

/** Where on the page a mark stands: 0 is the top, 1 the end. */
function positionOf(mark: NamedMark): number {
  const height = rootOf(document)?.scrollHeight ?? 0;
  const top = (linesOfMark(mark)[0]?.top ?? 0) + window.scrollY;
  return height > 0 ? Math.min(1, Math.max(0, top / height)) : 0;
}
