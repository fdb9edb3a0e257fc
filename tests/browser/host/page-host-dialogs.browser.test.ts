import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standGuard } from '../../../utils/host/guard.ts';
import { homeOf, PageHost } from '../../../utils/host/page-host.ts';

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

test('a form fills the screen whose fields are called like what the element is moved by', () => {
  const form = document.createElement('form');
  for (const name of ['append', 'moveBefore', 'currentCSSZoom', 'ownerDocument', 'parentElement']) {
    const field = document.createElement('input');
    field.name = name;
    form.appendChild(field);
  }
  document.body.append(form);
  expect(homeOf(form)).toBe(document.documentElement);
  expect(host.stand(form)).toBe(true);
  expect(host.stand()).toBe(true);
  expect(host.stand(form)).toBe(true);
  expect(all()[0]?.parentNode).toBe(form);
  form.remove();
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
