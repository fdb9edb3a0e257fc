import { beforeEach, expect, test, vi } from 'vitest';
import type { countNames } from '../../../entrypoints/page.content/count-names.ts';
import type { NamedStore } from '../../../entrypoints/page.content/named.ts';

const told = vi.hoisted(() => [] as unknown[]);
vi.mock('../../../utils/messages/ask.ts', () => ({
  ask: (_call: unknown, asked: unknown) => {
    told.push(asked);
    return Promise.resolve({ ok: true });
  },
}));

/** A store of names that change by hand. */
class Names {
  all: { key: string }[] = [];
  #changed = (): void => undefined;

  set(...keys: string[]): void {
    this.all = keys.map((key) => ({ key }));
    this.#changed();
  }

  onChange(listener: () => void): void {
    this.#changed = listener;
  }
}

let count: typeof countNames;

/** Counts a store's names as a stretch of reading does. */
function begin(names: Names, signal = new AbortController().signal): () => void {
  return count(names as unknown as NamedStore, signal);
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  told.length = 0;
  ({ countNames: count } = await import('../../../entrypoints/page.content/count-names.ts'));
});

test('changes that come together are told once, each name counted once', () => {
  const names = new Names();
  begin(names);
  names.set('KZ', 'KZ-39');
  names.set('KZ', 'KZ-39', 'KZ');
  vi.runAllTimers();
  names.set('KZ-39', 'KZ');
  vi.runAllTimers();
  expect(told).toEqual([{ names: 2 }]);
});

test('after a greeting the background knows of none, and is told again', () => {
  const names = new Names();
  const again = begin(names);
  names.set('KZ');
  vi.runAllTimers();
  again();
  vi.runAllTimers();
  expect(told).toEqual([{ names: 1 }, { names: 1 }]);
});

test('a reading that finds nothing takes back the count of the one before', () => {
  const first = new AbortController();
  const names = new Names();
  begin(names, first.signal);
  names.set('KZ');
  vi.runAllTimers();
  first.abort();
  begin(new Names());
  vi.runAllTimers();
  expect(told).toEqual([{ names: 1 }, { names: 0 }]);
});
