import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standGuard } from '../../../utils/host/guard.ts';
import { homeOf, PageHost, removeLeftovers } from '../../../utils/host/page-host.ts';

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

describe('modal dialogs', () => {
  function dialog(): { dialog: HTMLDialogElement; word: HTMLElement } {
    const made = document.createElement('dialog');
    const word = document.createElement('p');
    word.textContent = 'Kostanay';
    made.append(word);
    document.body.append(made);
    return { dialog: made, word };
  }

  test('the element goes in, is usable there, and comes out again', () => {
    host.stand();
    const { dialog: modal, word } = dialog();
    modal.showModal();
    const button = document.createElement('button');
    host.root.append(button);
    button.focus();
    expect(host.root.activeElement).toBeNull();

    host.stand(homeOf(word));
    expect(all()[0]?.parentNode).toBe(modal);
    button.focus();
    expect(host.root.activeElement).toBe(button);

    modal.close();
    host.stand();
    expect(all()[0]?.parentNode).toBe(document.documentElement);
    expect(lost).toBe(0);
  });

  test('what it holds lives on when it is moved', async () => {
    host.stand();
    const frame = document.createElement('iframe');
    let loads = 0;
    frame.addEventListener('load', () => (loads += 1));
    frame.srcdoc = '<p>card</p>';
    host.root.append(frame);
    await expect.poll(() => loads).toBe(1);
    const { dialog: modal, word } = dialog();
    modal.showModal();
    host.stand(homeOf(word));
    await soon();
    expect(loads).toBe(1);
    expect(frame.contentDocument?.body.textContent).toBe('card');
  });

  test('it comes before whatever opened after it', () => {
    host.stand();
    const { dialog: modal, word } = dialog();
    modal.showModal();
    modal.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none';
    host.stand(homeOf(word));
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; inset: 0; pointer-events: auto';
    host.root.append(box);
    expect(document.elementFromPoint(20, 20)).toBe(all()[0]);
  });

  test('it follows into a dialog that opens and out of one that closes, with all that it holds', async () => {
    host.stand();
    const frame = document.createElement('iframe');
    host.root.append(frame);
    const inner = frame.contentWindow;
    const { dialog: modal } = dialog();
    modal.showModal();
    host.follow();
    expect(all()[0]?.parentNode).toBe(modal);
    modal.close();
    host.follow();
    await soon();
    expect(all()[0]?.parentNode).toBe(document.documentElement);
    expect(frame.contentWindow).toBe(inner);
    expect(lost).toBe(0);
  });

  test('it follows nowhere before it is needed', () => {
    dialog().dialog.showModal();
    host.follow();
    expect(all()).toEqual([]);
  });

  test('coming to the front leaves the focus where it is', () => {
    host.stand();
    const field = document.createElement('textarea');
    host.root.append(field);
    field.focus();
    host.raise();
    expect(host.root.activeElement).toBe(field);
  });

  test('taken out together with its dialog, it stands again where it is needed', () => {
    const { dialog: modal, word } = dialog();
    modal.showModal();
    host.stand(homeOf(word));
    modal.remove();
    expect(host.stands).toBe(false);
    expect(host.stand()).toBe(true);
    expect(all()[0]?.parentNode).toBe(document.documentElement);
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
