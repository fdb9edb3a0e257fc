import { expect, test } from 'vitest';
import { spansByBlock } from '../../../entrypoints/page.content/spans.ts';
import type { Block } from '../../../utils/page/block.ts';

/** Of a block, spans need the text alone. */
const block = (text: string) => ({ text }) as Block;

const ENTITIES = [
  { id: 'city', kind: 'place' },
  { id: 'region', kind: 'place' },
] as const;

test('mentions become spans of the blocks that were asked about', () => {
  const asked = [block('Nothing.'), block('From Kostanay to Kostanay.')];
  const spans = spansByBlock(asked, {
    base: 'ready',
    entities: [...ENTITIES],
    mentions: [
      { block: 1, start: 5, end: 13, readings: [1, 0] },
      { block: 1, start: 17, end: 25, readings: [0] },
    ],
  });
  expect([...spans.keys()]).toEqual([asked[1]]);
  expect(spans.get(asked[1] as Block)).toEqual([
    {
      start: 5,
      end: 13,
      kind: 'place',
      key: 'region',
      data: { surface: 'Kostanay', readings: [ENTITIES[1], ENTITIES[0]] },
    },
    {
      start: 17,
      end: 25,
      kind: 'place',
      key: 'city',
      data: { surface: 'Kostanay', readings: [ENTITIES[0]] },
    },
  ]);
});

test('what the reader alone calls so is told apart, for no highlight may hold it', () => {
  const asked = [block('In Tobylcity')];
  const mention = { block: 0, start: 3, end: 12, readings: [0] };
  const answer = { base: 'ready' as const, entities: [...ENTITIES] };
  const spans = (own: { own?: true }) =>
    spansByBlock(asked, { ...answer, mentions: [{ ...mention, ...own }] });
  expect(spans({ own: true }).get(asked[0] as Block)).toMatchObject([{ start: 3, key: 'city', own: true }]);
  expect(spans({}).get(asked[0] as Block)?.[0]).not.toHaveProperty('own');
});

test('what points outside of the question or of the answer is left out', () => {
  const asked = [block('Kostanay')];
  const mention = (index: number, reading: number) => ({
    block: index,
    start: 0,
    end: 8,
    readings: [reading],
  });
  const answer = { base: 'ready' as const, entities: [...ENTITIES] };
  expect(spansByBlock(asked, { ...answer, mentions: [mention(1, 0)] }).size).toBe(0);
  expect(spansByBlock(asked, { ...answer, mentions: [mention(0, 2)] }).size).toBe(0);
});

test('a clear winner is kept with its mark, and a people is fainter', () => {
  const asked = [block('Kazakhs of Kostanay')];
  const [spans] = spansByBlock(asked, {
    base: 'ready',
    entities: [...ENTITIES],
    mentions: [
      { block: 0, start: 0, end: 7, readings: [0], demonym: true },
      { block: 0, start: 11, end: 19, readings: [0, 1], clear: true },
    ],
  }).values();
  expect(spans).toMatchObject([{ faint: true }, { data: { clear: true } }]);
  expect(spans?.[0]?.data).not.toHaveProperty('clear');
  expect(spans?.[1]).not.toHaveProperty('faint');
});
