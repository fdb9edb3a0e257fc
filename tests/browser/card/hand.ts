import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { CardProps } from '../../../components/card/card-props.ts';
import { showing } from './sample-states.ts';
import { Stage } from './stage.tsx';

/** What a reader does to a card, and what they see of it. A stage is put up for each test of the file. */
export function takeHand() {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.clear());

  const all = (selector: string) => stage.all(selector);
  const find = (name: string) =>
    all('button').find((each) => [each.ariaLabel, each.textContent.trim()].includes(name));
  const field = () => all('textarea')[0] as HTMLTextAreaElement | undefined;
  return {
    all,
    find,
    field,
    /** Draws the card over the one before. */
    show: (over: Parameters<typeof showing>[1] = {}) =>
      act(() => {
        stage.show(showing('en', over));
      }),
    /** Takes the card away as its frame does when it is hidden. */
    away: () => {
      stage.clear();
      stage = new Stage();
    },
    body: () => all('.card-body')[0]!,
    items: () => all('[role=menuitem]').map((item) => item.querySelector('span:not([class])')?.textContent),
    focused: () =>
      (document.activeElement as HTMLElement).ariaLabel ?? document.activeElement?.textContent.trim(),
    press: (name: string) => act(() => find(name)?.click()),
    key: (name: string, more: KeyboardEventInit = {}, at: Element | null = document.activeElement) =>
      act(() => {
        at?.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
        );
      }),
    write: (text: string) =>
      act(() => {
        const into = field();
        if (!into) throw new Error('Nothing to write in.');
        into.value = text;
        into.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
  };
}

/** Events that remember what they were told. */
export function told() {
  return {
    onClose: vi.fn<CardProps['onClose']>(),
    onStep: vi.fn<CardProps['onStep']>(),
    onChoose: vi.fn<CardProps['onChoose']>(),
    onPin: vi.fn<NonNullable<CardProps['onPin']>>(),
    onDrag: vi.fn<NonNullable<CardProps['onDrag']>>(),
    onNote: vi.fn<NonNullable<CardProps['onNote']>>(),
    onOpen: vi.fn<NonNullable<CardProps['onOpen']>>(),
    onCopy: vi.fn<NonNullable<CardProps['onCopy']>>(),
  };
}

/** How often each was called. */
export function calls(...events: readonly { readonly mock: { readonly calls: readonly unknown[] } }[]) {
  return events.map(({ mock }) => mock.calls.length);
}
