import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardNote } from '../../../utils/messages/card-port.ts';
import { draftLine, type DraftLine } from '../../../entrypoints/card/draft-line.ts';

const BESIDE = { about: { text: 'Kostanay Region', lang: 'en' }, tags: [], facts: [] };
const draft = (text: string, id = 'one'): CardNote => ({
  ...BESIDE,
  ...{ kind: 'draft', token: 7, entity: 'KZ-39', id, text },
});

const send = vi.fn();
let line: DraftLine;

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  line = draftLine(send);
});
afterEach(() => vi.useRealTimers());

test('what is written is told once the hand rests, the last of it', () => {
  line.tell(draft('A'));
  vi.advanceTimersByTime(300);
  line.tell(draft('As'));
  vi.advanceTimersByTime(399);
  expect(send).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(send.mock.calls).toEqual([[draft('As')]]);
});

test('each draft is told where two are written, and all of them at once before the card goes', () => {
  line.tell(draft('A'));
  line.tell(draft('B', 'two'));
  line.flush();
  vi.advanceTimersByTime(10_000);
  expect(send.mock.calls).toEqual([[draft('A')], [draft('B', 'two')]]);
});

test('one that is given up is told at once, and a note that is sent has no draft that comes after it', () => {
  line.tell(draft('A'));
  line.tell(draft(''));
  expect(send.mock.calls).toEqual([[draft('')]]);
  line.tell(draft('A'));
  line.drop('one');
  vi.advanceTimersByTime(10_000);
  expect(send).toHaveBeenCalledTimes(1);
});
