import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchHand, type Told } from '../../../entrypoints/hovering/watch-hand.ts';

let end = new AbortController();
let told: Told[] = [];
let opening: 'rest' | 'alt' | 'ctrl' | 'shift';
const text = document.createElement('p');

beforeEach(() => {
  end = new AbortController();
  told = [];
  text.textContent = 'Astana';
  document.body.append(text);
  watchHand({
    tell: (event) => told.push(event),
    spotAt: () => ({ on: 'nothing' }),
    mark: () => undefined,
    card: () => null,
    opening: () => opening,
    signal: end.signal,
  });
});
afterEach(() => {
  end.abort();
  text.remove();
});

const held = (type: 'key' | 'pointer') =>
  told.flatMap((event) => (event.type === type && 'held' in event ? [event.held] : []));

test.each([
  ['alt', 'Alt'],
  ['ctrl', 'Control'],
  ['shift', 'Shift'],
] as const)('with %s the key’s going down and up is told, and kept from no one', async (wanted, key) => {
  opening = wanted;
  const heard: boolean[] = [];
  window.addEventListener('keydown', (event) => heard.push(event.defaultPrevented), { signal: end.signal });
  await userEvent.keyboard(`{${key}>}{/${key}}`);
  expect(held('key')).toEqual([true, false]);
  expect(heard).toEqual([false]);
});

test('the pointer’s own reports tell it as well', async () => {
  opening = 'shift';
  await userEvent.hover(text);
  expect(new Set(held('pointer'))).toEqual(new Set([false]));
  opening = 'rest';
  told.length = 0;
  await userEvent.unhover(text);
  expect(new Set(held('pointer'))).toEqual(new Set([true]));
});
