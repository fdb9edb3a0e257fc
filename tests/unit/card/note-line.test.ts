import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Drafts } from '../../../components/card/card-props.ts';
import { noteLine, type NoteLine } from '../../../entrypoints/card/note-line.ts';

const BESIDE = { about: { text: 'Kostanay Region', lang: 'en' }, tags: [], facts: [] };
const NOTE = { kind: 'note', token: 7, entity: 'KZ-39', id: 'one', text: 'Ask', ...BESIDE } as const;
const answer = (id: string, ok = true) => ({ kind: 'noted', token: 7, id, ok }) as const;

const send = vi.fn();
const failed = vi.fn();
const drafts: Drafts = new Map();
let line: NoteLine;

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  failed.mockReset();
  drafts.clear();
  line = noteLine(send, failed, drafts);
});
afterEach(() => vi.useRealTimers());

test('an answered note is sent once', () => {
  line.keep(NOTE);
  expect(send).toHaveBeenCalledExactlyOnceWith(NOTE);
  line.heard(answer('one'));
  vi.advanceTimersByTime(60_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(failed).not.toHaveBeenCalled();
});

test('a note is sent again until it is answered, for another note’s answer is not its own', () => {
  line.keep(NOTE);
  line.heard(answer('other'));
  vi.advanceTimersByTime(2_000);
  expect(send.mock.calls).toEqual([[NOTE], [NOTE]]);
  line.heard(answer('one', false));
  vi.advanceTimersByTime(60_000);
  expect(send).toHaveBeenCalledTimes(2);
  expect(failed).not.toHaveBeenCalled();
});

test('what no try brings through is told at last, and may be tried anew', () => {
  line.keep(NOTE);
  vi.advanceTimersByTime(60_000);
  expect(send).toHaveBeenCalledTimes(3);
  expect(failed).toHaveBeenCalledExactlyOnceWith(answer('one', false));
  line.keep(NOTE);
  line.keep({ ...NOTE, text: 'Ask twice' });
  vi.advanceTimersByTime(2_000);
  expect(send.mock.calls.slice(3).map(([{ text }]) => text as string)).toEqual([
    'Ask',
    'Ask twice',
    'Ask twice',
  ]);
});

test('a note that was kept is no draft any more, also when the card has gone meanwhile', () => {
  drafts
    .set('KZ-39', { id: 'one', entity: 'KZ-39', text: 'Ask', tags: '' })
    .set('UZ', { id: 'two', entity: 'UZ', text: 'Ask there', tags: '' });
  line.heard(answer('one', false));
  expect([...drafts.keys()]).toEqual(['KZ-39', 'UZ']);
  line.heard(answer('one'));
  expect([...drafts.keys()]).toEqual(['UZ']);
});
