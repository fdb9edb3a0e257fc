import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heightTeller } from '../../../entrypoints/card/tell-height.ts';
import type { CardView } from '../../../entrypoints/card/view.ts';

const root = document.createElement('div');
const send = vi.fn();
let tell: (view: CardView) => void;
let scale = 1;

const view = (token: number, state: 'opening' | 'updated'): CardView => ({
  state: 'card',
  request: {
    card: 0,
    token,
    surface: 'Kostanay',
    readings: ['KZ-39'],
    around: { text: 'Kostanay', start: 0, end: 8 },
    index: 0,
    positions: [0],
    focus: false,
  },
  content: { state },
});

beforeEach(() => {
  scale = 1;
  vi.useFakeTimers();
  const card = document.createElement('section');
  card.className = 'card';
  const body = document.createElement('div');
  body.style.height = '200px';
  card.append(body);
  root.replaceChildren(card);
  document.body.append(root);
  send.mockReset();
  tell = heightTeller(root, send, () => scale);
});

afterEach(() => {
  vi.useRealTimers();
  root.remove();
});

test('what is there is told at once', () => {
  tell(view(1, 'updated'));
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'shown', token: 1, height: 200 });
});

test('a card without its facts waits for them, and a quick answer comes first', () => {
  tell(view(1, 'opening'));
  vi.advanceTimersByTime(119);
  expect(send).not.toHaveBeenCalled();
  tell(view(1, 'updated'));
  vi.advanceTimersByTime(1_000);
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'shown', token: 1, height: 200 });
});

test('a slow answer shows the card as it is after 120 ms, and a change of width tells again', () => {
  tell(view(1, 'opening'));
  tell(view(1, 'opening'));
  vi.advanceTimersByTime(120);
  expect(send).toHaveBeenCalledTimes(1);
  tell(view(1, 'opening'));
  expect(send).toHaveBeenCalledTimes(2);
});

test('each request has its own patience', () => {
  tell(view(1, 'opening'));
  vi.advanceTimersByTime(100);
  tell(view(2, 'opening'));
  vi.advanceTimersByTime(100);
  expect(send).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'shown', token: 2, height: 200 });
});

test('a hidden card tells nothing', () => {
  tell(view(1, 'opening'));
  tell({ state: 'blank' });
  vi.advanceTimersByTime(1_000);
  expect(send).not.toHaveBeenCalled();
});

test('a larger card is as many of the page’s pixels high as it is seen to be', () => {
  scale = 1.15;
  document.documentElement.style.setProperty('--card-scale', '1.15');
  root.style.zoom = 'var(--card-scale)';
  tell(view(1, 'updated'));
  const [{ height }] = send.mock.calls[0] as [{ height: number }];
  expect(height).toBe(230);
  expect(root.getBoundingClientRect().height).toBeCloseTo(height);
  root.style.zoom = '';
});
