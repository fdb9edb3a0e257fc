import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockQueue } from '../../../entrypoints/page.content/block-queue.ts';

interface Text {
  readonly text: string;
}

const texts = (count: number, length = 10): Text[] =>
  Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }));

function queueOf(blocks: readonly Text[]): BlockQueue<Text> {
  const queue = new BlockQueue<Text>();
  queue.add(blocks);
  return queue;
}

describe('blocks on their way to the background', () => {
  test('go in the order in which they came, each once', () => {
    const blocks = texts(5);
    const queue = queueOf(blocks);
    queue.add(blocks);
    expect(queue.take()).toEqual(blocks);
    expect(queue.isEmpty).toBe(true);
  });

  test('no message takes more of them than the protocol lets it', () => {
    const queue = queueOf(texts(4_500));
    expect([queue.take(), queue.take(), queue.take()].map((batch) => batch.length)).toEqual([
      2_000, 2_000, 500,
    ]);
  });

  test('a message is cut where it gets long, and takes one long block alone', () => {
    const queue = queueOf([...texts(2, 200_000), ...texts(1, 900_000), ...texts(1)]);
    const lengths = [];
    while (!queue.isEmpty) lengths.push(queue.take().map(({ text }) => text.length));
    expect(lengths).toEqual([[200_000], [200_000], [900_000], [10]]);
  });

  test('whatever their lengths, all go, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 12 }), (lengths) => {
        const blocks = lengths.map((length) => ({ text: 'x'.repeat(length) }));
        const queue = queueOf(blocks);
        const sent: Text[] = [];
        while (!queue.isEmpty) sent.push(...queue.take());
        expect(sent).toEqual(blocks);
      }),
      { numRuns: 30 },
    );
  });

  test('one that was dropped is neither sent nor answered', () => {
    const [first, second, third] = texts(3) as [Text, Text, Text];
    const queue = queueOf([first, second]);
    queue.drop([first]);
    const batch = queue.take();
    expect(batch).toEqual([second]);
    queue.add([third]);
    queue.drop([second]);
    expect(queue.settle(batch, true)).toEqual([]);
    expect(queue.take()).toEqual([third]);
  });

  test('without a sure answer they wait, and are asked about again when there is hope', () => {
    const [sure, unsure] = texts(2) as [Text, Text];
    const queue = queueOf([sure]);
    queue.settle(queue.take(), true);
    queue.add([unsure]);
    expect(queue.settle(queue.take(), false)).toEqual([unsure]);
    expect(queue.isEmpty).toBe(true);
    queue.again();
    expect(queue.take()).toEqual([unsure]);
    queue.again();
    expect(queue.isEmpty).toBe(true);
  });

  test('where other answers are to be had all are asked about again, each once, and late answers count no more', () => {
    const [sure, unsure, asked, waiting] = texts(4) as [Text, Text, Text, Text];
    const queue = queueOf([sure]);
    queue.settle(queue.take(), true);
    queue.add([unsure]);
    queue.settle(queue.take(), false);
    queue.add([asked]);
    const late = queue.take();
    queue.add([waiting]);
    queue.again(true);
    expect(queue.settle(late, true)).toEqual([]);
    expect(new Set(queue.take())).toEqual(new Set([sure, unsure, asked, waiting]));
    expect(queue.isEmpty).toBe(true);
  });

  test.each([true, false])(
    'one that was dropped is not asked about again (answered for sure: %s)',
    (sure) => {
      const blocks = texts(1);
      const queue = queueOf(blocks);
      queue.settle(queue.take(), sure);
      queue.drop(blocks);
      queue.again(true);
      expect(queue.isEmpty).toBe(true);
    },
  );
});
