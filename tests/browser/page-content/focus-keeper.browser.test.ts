import { afterEach, beforeEach, expect, test } from 'vitest';
import { FocusKeeper } from '../../../entrypoints/page.content/focus-keeper.ts';
import type { Stage } from '../../../entrypoints/page.content/stage.ts';

const page = document.createElement('div');
let link: HTMLAnchorElement;
let card: HTMLButtonElement;
let keeper: FocusKeeper;

beforeEach(() => {
  link = Object.assign(document.createElement('a'), { href: '#', textContent: 'link' });
  card = Object.assign(document.createElement('button'), { textContent: 'card' });
  page.replaceChildren(link, card);
  document.body.append(page);
  const frame = { wake: () => undefined, focus: () => card.focus(), blur: () => card.blur() };
  keeper = new FocusKeeper({ frame, holdsFocus: () => document.activeElement === card } as unknown as Stage);
  link.focus();
});
afterEach(() => page.remove());

test('the focus goes into a card that wants it, again if the frame lost it, and back to where it was', () => {
  keeper.wanted = true;
  keeper.take(false);
  card.blur();
  keeper.take(true);
  expect(document.activeElement).toBe(card);
  link.focus();
  keeper.wanted = true;
  keeper.take(true);
  keeper.giveBack();
  expect(document.activeElement).toBe(link);
});

test('a reader who has left the card with Tab is not fetched back when it moves', () => {
  keeper.wanted = true;
  keeper.take(true);
  link.focus();
  keeper.take(true);
  expect(document.activeElement).toBe(link);
});
