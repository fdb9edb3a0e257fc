import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openChip } from '../../../entrypoints/adding/open-chip.ts';
import type { NamedStore } from '../../../entrypoints/page.content/named.ts';
import { ADDING } from '../../../utils/host/adding.ts';
import { standGuard } from '../../../utils/host/guard.ts';
import { PageHost } from '../../../utils/host/page-host.ts';
import type { PageOrders } from '../../../utils/messages/shapes.ts';
import { ReadText } from '../../../utils/page/read-text.ts';
import { articleInPage } from './sample-page.ts';
import { pause, selectAt, selectBy, SHOWN_MS } from './selecting.ts';

const ask = vi.fn<(call: { readonly name: string }) => Promise<object>>();
vi.mock('../../../utils/messages/ask.ts', () => ({ ask }));
const { ChipWatch } = await import('../../../entrypoints/page.content/chip-watch.ts');

const ORDERS = {
  chip: true,
  lang: 'en',
  words: { add: 'Add to base', note: 'Note' },
} as unknown as PageOrders;
/** Longer than the chip takes no press. */
const PRESSED_MS = 350;
const HEARD = ['keydown', 'pointerover', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

const home = globalThis as { [ADDING]?: typeof openChip };
let life: AbortController;
let host: PageHost;
let watch: InstanceType<typeof ChipWatch>;
let heard: string[];
let known: string[];
let article: HTMLElement;

beforeEach(() => {
  life = new AbortController();
  heard = [];
  known = [];
  const { signal } = life;
  home[ADDING] = openChip;
  ask.mockReset().mockResolvedValue({ ok: true, value: { done: true } });
  article = articleInPage();
  const guard = standGuard(window, signal, (event) => watch.meet(event));
  host = new PageHost(document, { guard, signal, lost: () => undefined });
  const store = {
    holds: (node: Node) => article.contains(node),
    get all() {
      return known.map((surface) => ({ data: { surface } }));
    },
  } as unknown as NamedStore;
  const text = new ReadText(() => undefined);
  watch = new ChipWatch({ store, text, host, signal, orders: ORDERS });
  for (const type of HEARD)
    (type === 'keydown' ? document : window).addEventListener(
      type,
      ({ target }) => heard.push(`${type} ${(target as Element).localName}`),
      { capture: true, signal },
    );
});

afterEach(() => {
  life.abort();
  window.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

function part(id: string): HTMLElement {
  return article.querySelector(`#${id}`) as HTMLElement;
}

const chip = (): HTMLElement | null => (host.stands ? host.root.querySelector<HTMLElement>('.chip') : null);
function boxOf(): DOMRect {
  return (chip() as HTMLElement).getBoundingClientRect();
}

const asked = () => ask.mock.calls.map(([{ name }]) => name);
const selected = () => String(window.getSelection()).trim();

const parts = () => [...(chip()?.children ?? [])].map(({ textContent }) => textContent);

/** Presses where a part of the chip is. */
async function pressChip(part: 'add' | 'note' = 'add'): Promise<void> {
  const there = chip()?.querySelector(`.${part}`) as Element;
  const { left, top, width, height } = there.getBoundingClientRect();
  // The browser's driver cannot name what is in a closed root: it is told of something that lies under it.
  const under = document.createElement('p');
  under.style.cssText = `position: fixed; margin: 0; left: ${String(left)}px; top: ${String(top)}px;
    width: ${String(width)}px; height: ${String(height)}px`;
  document.body.append(under);
  await userEvent.click(under, { force: true });
}

describe('a selection in the article', () => {
  test('has a chip at its end a moment later; pressed, it stays selected, and the page hears nothing', async () => {
    await selectAt('text');
    expect(chip()).toBeNull();
    await pause(SHOWN_MS);
    expect(selected()).toBe('Zhetiqala,'.slice(0, 9));
    const box = boxOf();
    const words = window.getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
    expect(box.top - words.bottom).toBeCloseTo(6, 0);
    expect(parts()).toEqual(['Add to base', 'Note']);
    await pause(PRESSED_MS);
    heard.length = 0;
    await pressChip();
    expect(asked()).toEqual(['page/add']);
    expect(selected()).toBe('Zhetiqala');
    expect(heard.filter((event) => !event.startsWith('pointerover'))).toEqual([]);
    expect(chip()).toBeNull();
  });

  test('takes no press that was meant for what stood there before', async () => {
    await selectAt('text');
    await vi.waitFor(() => expect(chip()).not.toBeNull());
    await pressChip();
    expect(asked()).toEqual([]);
    expect(chip()).not.toBeNull();
  });

  test('is noted by the chip’s other half, longer than a name too', async () => {
    await selectBy('text', 0, 9);
    await pause(PRESSED_MS);
    await pressChip('note');
    expect(asked()).toEqual(['page/note']);
    expect(chip()).toBeNull();
    await selectBy('long', 0, 280);
    expect(parts()).toEqual(['Note']);
    known = ['Zhetiqala'];
    await selectBy('text', 0, 9);
    expect(parts()).toEqual(['Note']);
  });

  test('has the script come first, once', async () => {
    delete home[ADDING];
    ask.mockImplementation(async () => {
      home[ADDING] = openChip;
      return {};
    });
    await selectAt('text');
    await pause(SHOWN_MS);
    expect(chip()).not.toBeNull();
    await selectAt('text', 150);
    await pause(SHOWN_MS);
    expect(asked()).toEqual(['page/adding']);
    expect(selected()).toBe('Sarkent');
  });

  test('ends at its left where it is written to the left', async () => {
    await selectBy('rtl');
    const words = [...(window.getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1) as DOMRect;
    expect(chip()?.getBoundingClientRect().left).toBeCloseTo(Math.max(8, words.left), 0);
  });

  test('has it above where there is no room below', async () => {
    article.style.cssText = 'position: absolute; bottom: auto; top: calc(100vh - 44px)';
    await selectAt('text');
    await pause(SHOWN_MS);
    const words = window.getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
    expect(words.top - (chip()?.getBoundingClientRect().bottom ?? 0)).toBeCloseTo(6, 0);
  });
});

describe('there is no chip', () => {
  test.each([
    ['outside of the article', 'outside', undefined],
    ['in a field', 'field', undefined],
    ['of one letter', 'text', 1],
    ['of more than a quote', 'huge', 2_001],
  ])('%s', async (_, id, end) => {
    await selectBy(id, 0, end);
    expect(selected()).not.toBe('');
    expect(chip()).toBeNull();
  });

  test('where it is not wanted', async () => {
    watch.orders = { ...ORDERS, chip: false };
    await selectBy('text', 0, 9);
    expect(chip()).toBeNull();
    watch.orders = ORDERS;
    await selectBy('text', 0, 9);
    expect(chip()).not.toBeNull();
  });

  test('for what a script selects, presses or says', async () => {
    const text = part('text').firstChild as Text;
    window.getSelection()?.setBaseAndExtent(text, 0, text, 9);
    dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
    await pause(SHOWN_MS);
    expect(host.stands).toBe(false);
    await selectBy('text', 0, 9);
    await pause(PRESSED_MS);
    const { left, top } = boxOf();
    const element = document.querySelector('[popover]') as HTMLElement;
    for (const type of ['pointerdown', 'pointerup', 'click'])
      element.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: left + 10, clientY: top + 10 }));
    element.click();
    expect(asked()).toEqual([]);
  });

  test('and nothing of it is in the page’s tree', async () => {
    await selectBy('text', 0, 9);
    expect(document.body.innerText).not.toContain('Add to base');
    const { left, top } = boxOf();
    expect(document.elementFromPoint(left + 10, top + 10)?.hasAttribute('popover')).toBe(true);
    expect(document.querySelector('[popover]')?.shadowRoot).toBeNull();
  });
});

describe('the chip goes', () => {
  beforeEach(async () => {
    await selectBy('text', 0, 9);
    expect(chip()).not.toBeNull();
    heard.length = 0;
  });

  test('by Escape, of which the page hears nothing; the letting go of the key does not bring it back', async () => {
    await userEvent.keyboard('{Escape}');
    expect(chip()).toBeNull();
    expect(heard).toEqual([]);
    await pause(SHOWN_MS);
    expect(chip()).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['keydown body']);
  });

  test('by scrolling', async () => {
    scrollTo(0, 40);
    await vi.waitFor(() => expect(chip()).toBeNull());
  });

  test('by a press beside it', async () => {
    await userEvent.click(part('long'));
    expect(chip()).toBeNull();
  });

  test('with the selection, and with another one until the hand rests', async () => {
    const text = part('text').firstChild as Text;
    window.getSelection()?.setBaseAndExtent(text, 0, text, 12);
    await vi.waitFor(() => expect(chip()).toBeNull());
    await selectBy('text', 0, 9);
    window.getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(chip()).toBeNull());
  });

  test('with the reading', () => {
    life.abort();
    expect(document.querySelector('[popover]')).toBeNull();
  });
});
