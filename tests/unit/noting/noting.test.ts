import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoteSpans } from '../../../utils/messages/note-shapes.ts';
import type { Block } from '../../../utils/page/block.ts';
import { ReadText } from '../../../utils/page/read-text.ts';

const ask = vi.fn<(call: { readonly name: string }, asked: object) => Promise<object>>();
vi.mock('../../../utils/messages/ask.ts', () => ({ ask }));
vi.mock('../../../utils/page/block-order.ts', () => ({ inOrder: (blocks: Iterable<Block>) => [...blocks] }));
const { Noting } = await import('../../../entrypoints/noting/noting.ts');

const block = (text: string) => ({ text }) as Block;
const blocks = (added: Block[], removed: Block[] = []) => ({ type: 'blocks', added, removed }) as const;
const settled = (limit?: 'page') =>
  ({ type: 'settled', blocks: 1, characters: 1, ...(limit && { limit }) }) as const;

let text: ReadText;
let life: AbortController;
let noted: Set<Block>;
let noting: InstanceType<typeof Noting>;
const told = vi.fn<(answer: NoteSpans, blocks: readonly Block[]) => void>();
const first = block('one');

const asked = () => ask.mock.calls.map(([, given]) => given);
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const answers = (value: NoteSpans) => ask.mockResolvedValue({ ok: true, value });

beforeEach(() => {
  vi.useFakeTimers();
  answers({ spans: [] });
  ask.mockClear();
  told.mockClear();
  life = new AbortController();
  text = new ReadText(() => undefined);
  noted = new Set();
  noting = new Noting({
    text,
    signal: life.signal,
    canonical: () => 'https://steppe.example/',
    changed: (removed) => removed.some((each) => noted.has(each)),
    told,
  });
  text.take(blocks([first]));
  text.take(settled());
  noting.again();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('the text goes over once, and not again while nothing that matters changes', async () => {
  await after(0);
  expect(asked()).toEqual([{ canonical: 'https://steppe.example/', texts: ['one'] }]);
  expect(told).toHaveBeenCalledExactlyOnceWith({ spans: [] }, [first]);
  text.take(blocks([block('two')]));
  text.take(settled());
  await after(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('changes in what is quoted are asked about together, ever later on a page that never rests', async () => {
  await after(0);
  const times: number[] = [];
  ask.mockImplementation(async () => {
    times.push(Date.now());
    return { ok: true, value: { spans: [] } };
  });
  const begun = Date.now();
  for (let at = 0; at < 1_200; at += 1) {
    const changing = block('three');
    noted.add(changing);
    text.take(blocks([], [changing]));
    await after(50);
  }
  const waits = times.map((time, nth) => time - (times[nth - 1] ?? begun));
  expect(waits.length).toBeLessThanOrEqual(6);
  expect(waits[0]).toBeGreaterThanOrEqual(1_000);
  for (const [nth, wait] of waits.entries())
    if (nth > 0) expect(wait).toBeGreaterThan(waits[nth - 1] as number);
});

test('what is missing is asked for once more when the page has rested, and with whatever comes', async () => {
  answers({ spans: [], unsure: true });
  await after(0);
  noting.again();
  await after(0);
  await after(4_000);
  expect(asked().at(-1)).toMatchObject({ atRest: true });
  const count = ask.mock.calls.length;
  await after(60_000);
  expect(ask).toHaveBeenCalledTimes(count);
  text.take(blocks([block('late')]));
  await after(2_000);
  expect(asked().at(-1)).toMatchObject({ texts: ['one', 'late'] });
});

test('another article is asked about when it is read, with no answer for the one before', async () => {
  await after(0);
  text.take({ type: 'article', root: {} as Element, why: 'element' } as never);
  noting.again();
  await after(5_000);
  expect(ask).toHaveBeenCalledTimes(1);
  text.take(settled('page'));
  await after(0);
  expect(asked().at(-1)).toMatchObject({ cut: true });
});

test('an answer that comes after the end is nobody’s', async () => {
  await after(0);
  told.mockClear();
  noting.again();
  life.abort();
  await after(0);
  expect(told).not.toHaveBeenCalled();
});

test('a question that fails is put again, but not for a version that is no more', async () => {
  const fails = (code: string) => ask.mockResolvedValue({ ok: false, failure: { code, detail: '' } });
  await after(0);
  fails('failed');
  noting.again();
  await after(0);
  expect(ask).toHaveBeenCalledTimes(2);
  fails('updated');
  await after(1_000);
  expect(ask).toHaveBeenCalledTimes(3);
  await after(600_000);
  expect(ask).toHaveBeenCalledTimes(3);
});
