import type * as v from 'valibot';
import { AROUND, LONGEST_SURFACE, type CardRequest } from '../../utils/messages/card-request.ts';
import type { mentionsHere, spansHere } from '../../utils/messages/protocol.ts';
import { rootOf } from '../../utils/page/dom.ts';
import { linesOfMark } from '../../utils/paint/hit.ts';
import type { NamedMark, NamedStore } from './named.ts';

/** The protocol's limits, which the page side keeps to. */
const POSITIONS = 2_000;
const READINGS = 20;

type Entities = v.InferInput<typeof mentionsHere.told>['entities'];

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
export function requestFor(
  store: NamedStore,
  mark: NamedMark,
  { card, token, focus, sheet }: Pick<CardRequest, 'card' | 'token' | 'focus' | 'sheet'>,
): CardRequest {
  const mentions = store.mentionsOf(mark.key).slice(0, POSITIONS);
  const { surface, readings, clear } = mark.data;
  const articleDate = store.dateOf(mark);
  return {
    card,
    token,
    surface: surface.slice(0, LONGEST_SURFACE),
    readings: readings.slice(0, READINGS).map(({ id }) => id),
    ...(clear && { clear }),
    around: aroundOf(mark),
    ...(articleDate && { articleDate }),
    index: Math.max(0, mentions.indexOf(mark)),
    positions: mentions.length > 0 ? mentions.map(positionOf) : [positionOf(mark)],
    focus,
    ...(sheet && { sheet }),
  };
}

/** The mark in its block's text, of which only what is near goes over. */
function aroundOf({ block, start, end }: NamedMark): CardRequest['around'] {
  const { text, lang } = block;
  const from = atCodePoint(text, Math.max(0, start - AROUND));
  const last = Math.min(end, start + LONGEST_SURFACE);
  const near = text.slice(from, atCodePoint(text, last + AROUND));
  return { text: near, start: start - from, end: last - from, ...(lang && { lang }) };
}

/** The offset, or the one before where it would cut a surrogate pair. */
function atCodePoint(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

/** Where on the page a mark stands: 0 is the top, 1 the end. */
function positionOf(mark: NamedMark): number {
  const height = rootOf(document)?.scrollHeight ?? 0;
  const top = (linesOfMark(mark)[0]?.top ?? 0) + window.scrollY;
  return height > 0 ? Math.min(1, Math.max(0, top / height)) : 0;
}
