import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf } from '../../../entrypoints/noting/note-marks.ts';
import type { Block } from '../../../utils/page/block.ts';

const TEXT = 'The trains wait for 48 hours, and those from the south for four days.';
const block = { text: TEXT } as Block;
const told = (note: string, start: number, end: number, changed = false) => ({
  ...{ note, block: 0, start, end },
  ...(changed && { changed: true as const }),
});
const partsOf = (...spans: ReturnType<typeof told>[]) =>
  (marksOf(spans, [block], () => true).get(block) ?? []).map(({ start, end, data }) => [
    start,
    end,
    data.notes?.join(' '),
    data.changed === true,
  ]);

test('a quote is one mark, of its note, that no page can read', () => {
  expect(marksOf([told('a', 4, 10)], [block], () => true).get(block)).toEqual([
    expect.objectContaining({
      ...{ start: 4, end: 10, own: true, key: 'a' },
      data: { surface: 'trains', readings: [], notes: ['a'] },
    }),
  ]);
});

test('what several notes quote is a mark of all of them, and what has changed is told', () => {
  expect(partsOf(told('a', 0, 10), told('b', 4, 20, true))).toEqual([
    [0, 4, 'a', false],
    [4, 10, 'a b', true],
    [10, 20, 'b', true],
  ]);
  expect(partsOf(told('a', 0, 4), told('a', 0, 4), told('b', 8, 9))).toEqual([
    [0, 4, 'a', false],
    [8, 9, 'b', false],
  ]);
});

test('blocks that are no longer what the page says have none', () => {
  expect(marksOf([told('a', 0, 4)], [block], () => false).size).toBe(0);
  expect(marksOf([{ ...told('a', 0, 4), block: 3 }], [block], () => true).size).toBe(0);
});

test('marks never overlap, and cover just what is quoted', () => {
  const span = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(TEXT.length), fc.nat(TEXT.length))
    .filter(([, one, other]) => one !== other)
    .map(([note, one, other]) => told(note, Math.min(one, other), Math.max(one, other)));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const marks = marksOf(spans, [block], () => true).get(block) ?? [];
      const notesAt = (at: number) =>
        [
          ...new Set(spans.flatMap(({ note, start, end }) => (start <= at && at < end ? [note] : []))),
        ].toSorted();
      for (let at = 0; at < TEXT.length; at += 1) {
        const here = marks.filter(({ start, end }) => start <= at && at < end);
        expect(here.length).toBeLessThanOrEqual(1);
        expect([...(here[0]?.data.notes ?? [])].toSorted()).toEqual(notesAt(at));
      }
    }),
  );
});
