import { afterEach, beforeEach, expect, test } from 'vitest';
import { FocusKeeper } from '../../../entrypoints/hovering/focus-keeper.ts';
import { CardFrame } from '../../../utils/host/card-frame.ts';

const page = document.createElement('div');
let link: HTMLAnchorElement;
let near: HTMLButtonElement;
let frame: CardFrame;
let keeper: FocusKeeper;
let root: ShadowRoot;

beforeEach(() => {
  link = Object.assign(document.createElement('a'), { href: '#', textContent: 'link' });
  near = Object.assign(document.createElement('button'), { textContent: 'near' });
  const paragraph = document.createElement('p');
  paragraph.append(link, near);
  const host = document.createElement('div');
  root = host.attachShadow({ mode: 'closed' });
  page.replaceChildren(
    Object.assign(document.createElement('button'), { textContent: 'far' }),
    paragraph,
    host,
  );
  document.body.append(page);
  frame = new CardFrame(document, () => root);
  frame.load('data:text/html,<button>card</button>');
  keeper = new FocusKeeper(frame);
  link.focus();
});
afterEach(() => page.remove());

test('the focus goes into a card that wants it, again if the frame lost it, and back to where it was', () => {
  keeper.begin(true);
  keeper.take(false);
  frame.blur();
  keeper.take(true);
  expect(frame.holdsFocus).toBe(true);
  keeper.giveBack();
  expect(document.activeElement).toBe(link);
});

test('a reader who has left the card with Tab is not fetched back when it moves', () => {
  keeper.begin(true);
  keeper.take(true);
  link.focus();
  keeper.take(true);
  expect(document.activeElement).toBe(link);
});

test('a page that takes the focus back again and again is fought once', () => {
  let taken = 0;
  link.addEventListener('blur', () => {
    taken += 1;
    link.focus();
  });
  keeper.begin(true);
  for (let knock = 0; knock < 5; knock += 1) keeper.take(false);
  keeper.take(true);
  keeper.take(true);
  expect(taken).toBeLessThanOrEqual(2);
});

test('a card that the reader clicked into gives the focus back as well', () => {
  keeper.begin(false);
  keeper.take(true);
  expect(document.activeElement).toBe(link);
  frame.wake();
  frame.focus();
  keeper.giveBack();
  expect(document.activeElement).toBe(link);
});

test('a step within the card does not forget where the focus came from', () => {
  keeper.begin(true);
  keeper.take(true);
  keeper.begin(false);
  keeper.giveBack();
  expect(document.activeElement).toBe(link);
});

test('where the element is gone, what is nearest to its place gets the focus; without any, the page', () => {
  keeper.begin(true);
  keeper.take(true);
  link.remove();
  keeper.giveBack();
  expect(document.activeElement).toBe(near);

  keeper.begin(true);
  keeper.take(true);
  for (const each of document.querySelectorAll('a, button')) each.remove();
  keeper.giveBack();
  expect(frame.holdsFocus).toBe(false);
  expect(document.activeElement).toBe(document.body);
});

test('from one card into another and back: where the focus was in our element counts', () => {
  const pinned = new CardFrame(document, () => root);
  pinned.load('data:text/html,<button>pinned</button>');
  pinned.wake();
  pinned.focus();
  keeper.begin(true);
  keeper.take(true);
  expect(frame.holdsFocus).toBe(true);
  keeper.giveBack();
  expect(pinned.holdsFocus).toBe(true);
});
