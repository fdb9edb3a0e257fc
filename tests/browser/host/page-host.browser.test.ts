import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standGuard } from '../../../utils/host/guard.ts';
import { PageHost, removeLeftovers } from '../../../utils/host/page-host.ts';

const OURS = '[data-sidelight]';

let life: AbortController;
let lost: number;
let now: number;
let host: PageHost;

beforeEach(() => {
  life = new AbortController();
  lost = 0;
  now = 0;
  host = new PageHost(document, {
    guard: standGuard(window, life.signal, () => undefined),
    signal: life.signal,
    lost: () => (lost += 1),
    now: () => now,
  });
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const all = () => [...document.querySelectorAll<HTMLElement>(OURS)];

/** Mutation observers have spoken by then. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('the element', () => {
  test('is not there before it is needed', () => {
    expect(all()).toEqual([]);
  });

  test('is one, empty, closed, in the top layer, and untouched by the page’s rules', () => {
    const style = document.createElement('style');
    style.textContent =
      'html > div { display: none !important; width: 300px !important; opacity: 0 !important; transform: scale(2) !important }';
    document.body.append(style);
    host.stand();
    host.stand();
    const [element, ...more] = all();
    expect(more).toEqual([]);
    expect(element?.childNodes.length).toBe(0);
    expect(element?.shadowRoot).toBeNull();
    expect(element?.matches(':popover-open')).toBe(true);
    const { display, width, opacity, transform } = getComputedStyle(element as Element);
    expect({ display, width, opacity, transform }).toMatchObject({
      width: '0px',
      opacity: '1',
      transform: 'none',
    });
    expect(display).not.toBe('none');
  });

  test('what it holds stands at the viewport’s corner, also in a page with a transform of its own', () => {
    document.documentElement.style.transform = 'translateX(50px)';
    host.stand();
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; inset: 0';
    host.root.append(box);
    expect(box.getBoundingClientRect()).toMatchObject({
      left: 0,
      top: 0,
      width: innerWidth,
      height: innerHeight,
    });
    document.documentElement.style.transform = '';
  });

  test.each([1.5, 0.8, 1])(
    'in a page that its style enlarges %d times, pixels are the viewport’s',
    (zoom) => {
      document.documentElement.style.zoom = '2';
      host.stand();
      document.documentElement.style.zoom = String(zoom);
      host.stand();
      const box = document.createElement('div');
      box.style.cssText = 'position: fixed; left: 100px; top: 60px; width: 340px; height: 200px';
      host.root.append(box);
      const { left, top, width, height } = box.getBoundingClientRect();
      document.documentElement.style.zoom = '';
      expect([left, top, width, height].map(Math.round)).toEqual([100, 60, 340, 200]);
    },
  );

  test('goes with the signal, and does not come back', () => {
    host.stand();
    life.abort();
    expect(all()).toEqual([]);
    expect(host.stand()).toBe(false);
    expect(all()).toEqual([]);
  });

  test('survives a page whose forms replace the document’s properties', () => {
    const forms = ['createElement', 'documentElement'].map((name) => {
      const form = document.createElement('form');
      form.setAttribute('name', name);
      return form;
    });
    document.body.append(...forms);
    expect(host.stand()).toBe(true);
    document.body.replaceChildren();
    expect(all()).toHaveLength(1);
  });
});

describe('a page that takes it out', () => {
  test('gets it back, and the loss is told', async () => {
    host.stand();
    all()[0]?.remove();
    await soon();
    expect(all()).toHaveLength(1);
    expect(lost).toBe(1);
    expect(host.stands).toBe(true);
  });

  test('gets it back five times in five seconds, then no more', async () => {
    host.stand();
    for (let i = 0; i < 5; i += 1) {
      all()[0]?.remove();
      await soon();
    }
    expect(all()).toHaveLength(1);
    all()[0]?.remove();
    await soon();
    expect(all()).toEqual([]);
    expect(host.stand()).toBe(false);
  });

  test('gets it back again when the reader needs it later', async () => {
    host.stand();
    for (let i = 0; i < 6; i += 1) {
      all()[0]?.remove();
      await soon();
    }
    now = 5_000;
    expect(host.stand()).toBe(true);
    expect(all()).toHaveLength(1);
  });
});

test('leftovers of an earlier version are taken out, and nothing else', () => {
  host.stand();
  const [left] = all();
  const theirs = document.createElement('div');
  theirs.popover = 'manual';
  document.documentElement.append(theirs);
  removeLeftovers(document);
  expect(left?.isConnected).toBe(false);
  expect(theirs.isConnected).toBe(true);
  theirs.remove();
});
