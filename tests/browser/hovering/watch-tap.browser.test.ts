import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { watchTap } from '../../../entrypoints/hovering/watch-tap.ts';

const page = document.createElement('div');
let end = new AbortController();
let taps: { x: number; y: number; isFree: boolean }[] = [];

beforeEach(() => {
  end = new AbortController();
  taps = [];
  page.innerHTML =
    '<p id="text">Astana</p><p><a id="link" href="#astana">Astana</a></p><p><button id="button"><b>Astana</b></button></p>' +
    '<p id="edit" contenteditable>Astana</p><p id="handled" onclick="">Astana</p><p id="role" role="button">Astana</p>';
  document.body.append(page);
  watchTap(({ x, y }, isFree) => taps.push({ x, y, isFree }), end.signal);
});
afterEach(() => {
  end.abort();
  page.remove();
});

/** In the pixels of the browser's page, in a frame of which tests run. */
function point(id: string): { x: number; y: number } {
  const { left, top, width, height } = (page.querySelector(`#${id}`) as Element).getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  const at = { x: left + Math.min(width, 30) / 2, y: top + height / 2 };
  return { x: (frame?.left ?? 0) + at.x * scale, y: (frame?.top ?? 0) + at.y * scale };
}

interface Protocol {
  send(method: string, told: object): Promise<unknown>;
}
const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: object[]) =>
  (cdp() as unknown as Protocol).send('Input.dispatchTouchEvent', { type, touchPoints });

async function tap(id: string): Promise<void> {
  await touch('touchStart', point(id));
  await touch('touchEnd');
}

test('a tap on text is free', async () => {
  await tap('text');
  await expect.poll(() => taps).toMatchObject([{ isFree: true }]);
});

test.each(['link', 'button', 'edit', 'handled', 'role'])('a tap on a %s is meant for that', async (id) => {
  await tap(id);
  await expect.poll(() => taps).toMatchObject([{ isFree: false }]);
});

test('a tap while text is selected is meant for the selection', async () => {
  window.getSelection()?.selectAllChildren(page.querySelector('#text') as Element);
  await tap('text');
  await expect.poll(() => taps).toMatchObject([{ isFree: false }]);
  window.getSelection()?.removeAllRanges();
});

test('a finger that goes further than it trembles does not tap', async () => {
  const at = point('text');
  await touch('touchStart', at);
  await touch('touchMove', { x: at.x + 40, y: at.y + 40 });
  await touch('touchEnd');
  await tap('text');
  await expect.poll(() => taps).toHaveLength(1);
});

test('two fingers do not tap', async () => {
  const [one, two] = [
    { ...point('text'), id: 1 },
    { ...point('role'), id: 2 },
  ];
  await touch('touchStart', one);
  await touch('touchStart', one, two);
  await touch('touchEnd');
  await tap('text');
  await expect.poll(() => taps).toHaveLength(1);
});

test('made-up taps are not heard, nor any once it has ended', async () => {
  const text = page.querySelector('#text') as Element;
  for (const type of ['pointerdown', 'pointerup'])
    text.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch', isPrimary: true }));
  end.abort();
  await tap('text');
  expect(taps).toEqual([]);
});
