import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CardFrame } from '../../../utils/host/card-frame.ts';
import { standGuard } from '../../../utils/host/guard.ts';
import { PageHost } from '../../../utils/host/page-host.ts';
import { PlainLine } from '../../../utils/host/plain-line.ts';

let life: AbortController;
let host: PageHost;
let card: CardFrame;

const PLACE = { left: 50, top: 60, width: 340, height: 200, side: 'below' } as const;
const CARD = 'data:text/html,<p>card</p>';

beforeEach(() => {
  life = new AbortController();
  const guard = standGuard(window, life.signal, () => undefined);
  host = new PageHost(document, { guard, signal: life.signal, lost: () => undefined });
  host.stand();
  card = new CardFrame(document, () => host.root);
});

afterEach(() => life.abort());

const frames = () => [...host.root.querySelectorAll('iframe')];

describe('the card’s frame', () => {
  test('shows its address nowhere', async () => {
    card.load(CARD);
    expect(frames()[0]?.hasAttribute('src')).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const named = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.startsWith('data:text'));
    expect(named).toEqual([]);
    expect(window.length).toBe(window.frames.length);
  });

  test('is unseen, but has its size, until it is shown', () => {
    card.load(CARD);
    const [frame] = frames();
    expect(frame?.inert).toBe(true);
    expect(getComputedStyle(frame as Element)).toMatchObject({
      opacity: '0',
      pointerEvents: 'none',
      width: '340px',
    });
    card.show(PLACE);
    expect(frame?.inert).toBe(false);
    expect(frame?.getBoundingClientRect()).toMatchObject({ left: 50, width: 340, height: 200 });
    expect(getComputedStyle(frame as Element).pointerEvents).toBe('auto');
    card.hide();
    expect(frame?.inert).toBe(true);
    expect(getComputedStyle(frame as Element).pointerEvents).toBe('none');
  });

  test('a sheet keeps its size in a page that fingers have zoomed into', () => {
    card.load(CARD);
    card.widen(390);
    const [frame] = frames();
    expect(getComputedStyle(frame as Element).width).toBe('390px');
    card.show({ left: 20, top: 100, width: 390, height: 300, side: 'sheet', zoom: 2 });
    frame?.getAnimations().forEach((animation) => animation.finish());
    const { left, top, width, height } = (frame as Element).getBoundingClientRect();
    expect([left, top, width, height]).toEqual([20, 100, 195, 150]);
    card.show(PLACE);
    expect(frame?.getBoundingClientRect().width).toBe(340);
  });

  test('is replaced, never doubled', () => {
    card.load(CARD);
    card.load(CARD);
    expect(frames()).toHaveLength(1);
  });

  test('knows that it died with our element', () => {
    expect(card.lives).toBe(false);
    card.load(CARD);
    expect(card.lives).toBe(true);
    document.querySelector('[data-sidelight]')?.remove();
    expect(card.lives).toBe(false);
  });

  test('takes the focus when told', () => {
    card.load(CARD);
    card.show(PLACE);
    card.focus();
    expect(card.holdsFocus).toBe(true);
  });
});

test('a plain line stands where it is told and lets the pointer through', () => {
  const plain = new PlainLine(document, () => host.root);
  expect(plain.height).toBeUndefined();
  plain.write('No card here.', 'en');
  expect(plain.height).toBeGreaterThan(10);
  const line = host.root.querySelector('.plain');
  expect(getComputedStyle(line as Element).opacity).toBe('0');
  plain.move(PLACE);
  expect(line?.getBoundingClientRect().left).toBe(50);
  expect(line?.textContent).toBe('No card here.');
  expect(getComputedStyle(line as Element).pointerEvents).toBe('none');
  plain.write('Again.', 'en');
  expect(host.root.querySelectorAll('.plain')).toHaveLength(1);
  plain.remove();
  expect(host.root.querySelector('.plain')).toBeNull();
});
