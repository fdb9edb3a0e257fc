import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchView } from '../../../entrypoints/hovering/watch-view.ts';

let end = new AbortController();
let moved: boolean[] = [];

beforeEach(() => {
  end = new AbortController();
  moved = [];
  watchView((covered) => moved.push(covered), end.signal);
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** Toggles are told with a task of their own. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a dialog that opens or closes may cover what is ours', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  await soon();
  expect(moved).toContain(true);
  moved.length = 0;
  dialog.close();
  await soon();
  expect(moved).toContain(true);
});

test('details and popovers move nothing of ours, nor does an event that a script made', async () => {
  const details = document.createElement('details');
  const popover = Object.assign(document.createElement('div'), { popover: 'auto' });
  const dialog = document.createElement('dialog');
  document.body.append(details, popover, dialog);
  details.open = true;
  popover.showPopover();
  dialog.dispatchEvent(new Event('close'));
  window.dispatchEvent(new Event('resize'));
  window.dispatchEvent(new Event('fullscreenchange'));
  await soon();
  expect(moved).toEqual([]);
});
