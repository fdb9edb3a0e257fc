import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NamedMark } from '../../../entrypoints/page.content/named.ts';
import { watchHand, type Told } from '../../../entrypoints/hovering/watch-hand.ts';

const page = document.createElement('div');
let end = new AbortController();
let told: Told[] = [];
let mark: NamedMark | undefined;

beforeEach(() => {
  end = new AbortController();
  told = [];
  mark = undefined;
  page.innerHTML =
    '<div id="ticker" style="overflow:auto;height:20px">news<div style="height:90px"></div></div>' +
    '<div id="text" style="overflow:auto;height:60px">Astana<div style="height:900px"></div></div>' +
    '<div style="height:3000px"></div>';
  document.body.append(page);
  watchHand({
    tell: (event) => told.push(event),
    spotAt: () => ({ on: 'nothing' }),
    mark: () => mark,
    card: () => null,
    opening: () => 'rest',
    signal: end.signal,
  });
});
afterEach(async () => {
  end.abort();
  page.remove();
  await frames();
});

const part = (id: string): HTMLElement => page.querySelector(`#${id}`) as HTMLElement;

/** Scroll events come with the next frame. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function scroll(element: Element): Promise<string[]> {
  told.length = 0;
  element.scrollTop += 10;
  await frames();
  return told.map(({ type }) => type);
}

test('a scroller counts where it moves the mark, and the page always', async () => {
  mark = { block: { nodes: [part('text').firstChild] } } as unknown as NamedMark;
  expect(await scroll(part('text'))).toEqual(['scrolled']);
  expect(await scroll(document.documentElement)).toEqual(['scrolled']);
});

test('a ticker that runs beside the text does not keep cards from opening', async () => {
  mark = { block: { nodes: [part('text').firstChild] } } as unknown as NamedMark;
  expect(await scroll(part('ticker'))).toEqual([]);
  mark = undefined;
  expect(await scroll(part('ticker'))).toEqual([]);
});
