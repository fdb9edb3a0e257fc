import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standGuard } from '../../../utils/host/guard.ts';
import { PageHost } from '../../../utils/host/page-host.ts';

let life: AbortController;
let lost: number;
let host: PageHost;

beforeEach(() => {
  life = new AbortController();
  lost = 0;
  host = new PageHost(document, {
    guard: standGuard(window, life.signal, () => undefined),
    signal: life.signal,
    lost: () => (lost += 1),
  });
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const all = () => [...document.querySelectorAll<HTMLElement>('[data-sidelight]')];

/** Mutation observers have spoken by then. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

function shadowTree(): ShadowRoot {
  const box = document.createElement('div');
  document.body.append(box);
  return box.attachShadow({ mode: 'closed' });
}

function frameBody(): HTMLElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return (frame.contentDocument as Document).body;
}

describe('an element that the page moves', () => {
  test.each([
    ['a shadow tree of the page', () => shadowTree(), 'moveBefore' as const],
    ['a shadow tree of the page', () => shadowTree(), 'append' as const],
    ['another place of the page', () => document.body, 'append' as const],
    ['another document', () => frameBody(), 'append' as const],
  ])('comes back from %s, with its style, and what was seen in it is told lost', async (_, into, how) => {
    host.stand();
    const [element] = all();
    const place = into();
    if (how === 'append') place.append(element as Element);
    else (place as ShadowRoot & ParentNode).moveBefore(element as Element, null);
    await soon();
    expect(all()).toEqual([element]);
    expect(element?.parentNode).toBe(document.documentElement);
    expect(getComputedStyle(element as Element).borderTopWidth).toBe('0px');
    expect(lost).toBe(1);
  });

  test('is taken out of a dialog that the page hides in a shadow tree, before any event goes by', () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    host.stand(dialog);
    const [element] = all();
    shadowTree().moveBefore(dialog, null);
    const heard: Event[] = [];
    window.addEventListener('pointermove', (event) => heard.push(event), { signal: life.signal });
    element?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
    expect(element?.parentNode).toBe(document.documentElement);
    expect(host.stand(dialog)).toBe(false);
  });
});
