import { expect, test } from 'vitest';
import { choicesIn, EVERYTHING, filtered, toggled } from '../../../components/panel/filter.ts';
import { groupsOf } from '../../../components/panel/groups.ts';
import { lookOf, stopAt, stopsOf, ticksOf } from '../../../components/panel/stops.ts';
import { countOf, type PanelName } from '../../../components/panel/view.ts';
import { presented } from '../../support/presented.ts';

function name(id: string, positions: readonly number[], frame = 0): PanelName {
  return { entity: presented('en', id), positions, frame };
}

const KOSTANAY = name('Q488990', [0.1, 0.5]);
const RUSSIA = name('RU', [0.6, 0.9]);
const UNION = name('org:eaeu', [0.2]);
const FRAMED = name('UZ', [0.1], 3);
const NAMES = [KOSTANAY, UNION, RUSSIA, FRAMED];

function placed(view: Parameters<typeof groupsOf>[1]) {
  return groupsOf(NAMES, view).map(({ place, names }) => [place, names.map(({ entity }) => entity.id)]);
}

test('names stand where the nearest of their mentions is, each group in reading order', () => {
  expect(placed({ from: 0, to: 0.3 })).toEqual([
    ['onScreen', ['Q488990', 'org:eaeu']],
    ['below', ['RU']],
    ['inFrames', ['UZ']],
  ]);
  expect(placed({ from: 0.4, to: 0.7 })).toEqual([
    ['onScreen', ['Q488990', 'RU']],
    ['above', ['org:eaeu']],
    ['inFrames', ['UZ']],
  ]);
  expect(placed({ from: 0.95, to: 1 })).toEqual([
    ['above', ['Q488990', 'org:eaeu', 'RU']],
    ['inFrames', ['UZ']],
  ]);
});

test('before the page has said where it is, its names are in one group', () => {
  expect(placed(undefined)).toEqual([
    ['onScreen', ['Q488990', 'org:eaeu', 'RU']],
    ['inFrames', ['UZ']],
  ]);
});

test('the ruler has a stop for each mention of the page itself, from the top down', () => {
  const stops = stopsOf(NAMES);
  expect(stops.map((stop) => ('name' in stop ? [stop.name.entity.id, stop.nth, stop.position] : []))).toEqual(
    [
      ['Q488990', 0, 0.1],
      ['org:eaeu', 0, 0.2],
      ['Q488990', 1, 0.5],
      ['RU', 0, 0.6],
      ['RU', 1, 0.9],
    ],
  );
  // In sight, between two, before the first, after the last, and led to.
  expect(stopAt(stops, { from: 0.15, to: 0.3 })).toBe(1);
  expect(stopAt(stops, { from: 0.3, to: 0.4 })).toBe(1);
  expect(stopAt(stops, { from: 0, to: 0.05 })).toBe(0);
  expect(stopAt(stops, { from: 0.95, to: 1 })).toBe(4);
  expect(stopAt(stops, { from: 0, to: 1 }, 3)).toBe(3);
  expect(stopAt(stops, { from: 0, to: 0.3 }, 3)).toBe(0);
  expect(stopAt([], undefined)).toBe(-1);
});

test('notes stand among the mentions, by where they begin', () => {
  const stops = stopsOf([KOSTANAY], [{ id: 'note:a', position: 0.3, text: '' }]);
  expect(stops.map(lookOf)).toEqual(['place', 'note', 'place']);
});

test('of mentions that lie on each other one of each kind is drawn', () => {
  const crowd = Array.from({ length: 3_000 }, (_, at) => at / 3_000);
  const ticks = ticksOf(stopsOf([name('KZ', crowd), UNION]));
  expect(ticks.length).toBeLessThan(510);
  expect(ticks.filter((tick) => lookOf(tick) === 'organisation')).toHaveLength(1);
  const note = (id: string) => ({ id, position: 0.5, text: '' });
  const noted = ticksOf(stopsOf([name('KZ', crowd)], [note('note:a'), note('note:b')]));
  expect(noted.filter((tick) => lookOf(tick) === 'note')).toHaveLength(1);
});

test('mentions whose place is not known are counted', () => {
  expect(countOf({ positions: [0.1, 0.2] })).toBe(2);
  expect(countOf({ positions: [0.1], more: 3_000 })).toBe(3_001);
});

test('a filter lists any of its kinds that has all of its flags, and offers what there is', () => {
  expect(choicesIn(NAMES)).toEqual({ kinds: ['place', 'organisation'], flags: ['old'] });
  const ids = (filter: Parameters<typeof filtered>[1]) =>
    filtered(NAMES, filter).map(({ entity }) => entity.id);
  expect(ids(EVERYTHING)).toHaveLength(4);
  expect(ids({ ...EVERYTHING, kinds: new Set(['organisation']) })).toEqual(['org:eaeu']);
  expect(ids({ ...EVERYTHING, flags: new Set(['old']) })).toEqual(['RU']);
  expect(ids({ kinds: new Set(['organisation']), flags: new Set(['old']) })).toEqual([]);
  expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
  expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
});
