import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { standGuard, type Guard } from '../../../utils/host/guard.ts';

let life: AbortController;
let guard: Guard;
let met: Event[];
let heard: string[];
let element: HTMLElement;
/** Lies under the button of the closed root: the browser's driver cannot name what is in there. */
let under: HTMLElement;

const PAGE_EVENTS = [
  'pointerover',
  'pointermove',
  'pointerrawupdate',
  'pointerdown',
  'mouseover',
  'mousemove',
  'mousedown',
  'click',
];

beforeEach(() => {
  life = new AbortController();
  met = [];
  heard = [];
  guard = standGuard(window, life.signal, (event) => met.push(event));
  element = document.createElement('div');
  const inner = document.createElement('button');
  inner.style.cssText = 'position: fixed; z-index: 1; left: 20px; top: 20px; width: 80px; height: 40px';
  under = document.createElement('p');
  under.style.cssText = 'position: fixed; margin: 0; left: 20px; top: 20px; width: 80px; height: 40px';
  element.attachShadow({ mode: 'closed' }).append(inner);
  document.body.append(under, element);
  for (const type of PAGE_EVENTS) {
    window.addEventListener(type, (event) => event.target === element && heard.push(type), {
      capture: true,
      signal: life.signal,
    });
  }
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const clickInner = () => userEvent.click(under, { force: true });

describe('the guard', () => {
  test('without it, the page hears of the pointer in our element', async () => {
    await clickInner();
    expect(heard).toEqual(expect.arrayContaining(PAGE_EVENTS));
  });

  test('lets the page hear nothing, and tells us', async () => {
    guard.protect(element);
    await clickInner();
    expect(heard).toEqual([]);
    expect(met.map((event) => event.type)).toEqual(expect.arrayContaining(['pointerover', 'click']));
  });

  test('leaves all other elements alone', async () => {
    guard.protect(document.createElement('div'));
    await clickInner();
    expect(heard).toContain('click');
    expect(met).toEqual([]);
  });

  test('is not fooled by made-up events', () => {
    guard.protect(element);
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(heard).toEqual([]);
    expect(met).toEqual([]);
  });

  test('renewed, it still hears each event once', async () => {
    guard.protect(element);
    guard.renew();
    await clickInner();
    expect(met.filter((event) => event.type === 'click')).toHaveLength(1);
  });

  test('ends with its signal', async () => {
    guard.protect(element);
    life.abort();
    await clickInner();
    expect(met).toEqual([]);
  });
});
