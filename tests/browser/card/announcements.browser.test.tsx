import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import type { CardProps } from '../../../components/card/card-props.ts';
import { content, region } from './samples.ts';
import { EVENTS, showing, withNotes } from './sample-states.ts';
import { Stage } from './stage.tsx';

/** What a screen reader would read out by itself: a live region that got another text, each with it. */
class Ear {
  heard: string[] = [];
  readonly #observer: MutationObserver;

  constructor(root: Element) {
    this.#observer = new MutationObserver((records) => this.#listen(records));
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  /** What was read out since the last time. */
  since(): string[] {
    this.#listen(this.#observer.takeRecords());
    return this.heard.splice(0).map((text) => text.replaceAll('\u00a0', ' ').trim());
  }

  close(): void {
    this.#observer.disconnect();
  }

  #listen(records: readonly MutationRecord[]): void {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const within = target instanceof Element ? target : target.parentElement;
      const around = within?.closest(LIVE);
      if (around) regions.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const each of [node, ...node.querySelectorAll(LIVE)]) if (each.matches(LIVE)) regions.add(each);
      }
    }
    for (const each of regions) if (each.textContent.trim() !== '') this.heard.push(each.textContent);
  }
}

const LIVE = '[role=status], [role=alert], [aria-live]';

let stage: Stage;
let ear: Ear;
beforeEach(() => {
  stage = new Stage();
  ear = new Ear(stage.root);
});
afterEach(() => {
  ear.close();
  stage.clear();
});

const show = (over: Parameters<typeof showing>[1] = {}) =>
  act(() => {
    stage.show(showing('en', over));
  });
const find = (name: string) =>
  stage.all('button').find((each) => [each.ariaLabel, each.textContent.trim()].includes(name));
const press = (name: string) => act(() => find(name)?.click());
const write = (text: string) =>
  act(() => {
    const field = stage.all('textarea')[0] as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

describe('each of these is read out once', () => {
  test('opening, whether the facts were there or came later', async () => {
    await show();
    expect(ear.since()).toEqual(['Kostanay Region, Region of Kazakhstan']);
    stage.clear();
    stage = new Stage();
    ear.close();
    ear = new Ear(stage.root);
    await show({ content: { state: 'opening' } });
    expect(ear.since()).toEqual([]);
    await show();
    expect(ear.since()).toEqual(['Kostanay Region, Region of Kazakhstan']);
    await show();
    expect(ear.since()).toEqual([]);
  });

  test('another reading', async () => {
    await show({ readings: 2 });
    ear.since();
    const city = {
      ...region('en'),
      id: 'Q488990',
      typeLabel: 'City of Kazakhstan',
      name: { text: 'Kostanay', lang: 'en' },
    };
    const readings = content('en', 2).readings;
    await show({ content: content('en', 2, { entity: city, readings }) });
    expect(ear.since()).toEqual(['Kostanay, City of Kazakhstan']);
  });

  test('a step, and a step to another name', async () => {
    await show();
    ear.since();
    await show({ index: 2 });
    expect(ear.since()).toEqual(['Mention 3 of 4']);
    await show({ index: 0, content: { state: 'opening' }, surface: 'Almaty' });
    expect(ear.since()).toEqual([]);
    await show({ index: 0, surface: 'Almaty', entity: { ...region('en'), id: 'KZ-75' } });
    expect(ear.since()).toEqual(['Kostanay Region, Region of Kazakhstan']);
  });

  test('a copy, a second one alike, and one that failed', async () => {
    await show();
    ear.since();
    for (const [copied, said] of [
      [{ ok: true }, 'Copied'],
      [{ ok: true }, 'Copied'],
      [{ ok: false }, 'That could not be copied'],
    ] as const) {
      await show({ copied });
      expect(ear.since()).toEqual([said]);
      expect(stage.all('.card-status')[0]?.textContent.trim()).toBe(said);
      await show({ copied });
      expect(ear.since()).toEqual([]);
    }
  });

  test('a card that cannot be pinned, whenever that is tried', async () => {
    await show();
    ear.since();
    for (const refusals of [1, 2]) {
      await show({ refusals });
      expect(ear.since()).toEqual(['Three cards are pinned already: let one go first']);
      await show({ refusals });
      expect(ear.since()).toEqual([]);
    }
  });

  test('a note that was saved, and one that could not be', async () => {
    const onNote = vi.fn<NonNullable<CardProps['onNote']>>();
    const onWriting = vi.fn<NonNullable<CardProps['onWriting']>>();
    await show({ onNote, onWriting });
    ear.since();
    await press('Add a note');
    expect(onWriting).toHaveBeenCalledExactlyOnceWith(true);
    await write('Iron ore');
    await press('Save');
    const [{ id } = { id: '' }] = onNote.mock.lastCall ?? [];
    expect(ear.since()).toEqual([]);
    await show({ onNote, noted: { id, ok: false } });
    expect(ear.since()).toEqual(['That could not be saved. Your text is still here.']);
    await press('Save');
    await show({ onNote, noted: { id, ok: true } });
    expect(ear.since()).toEqual(['Note saved']);
    expect(onNote.mock.calls).toEqual([
      [{ id, text: 'Iron ore', tags: [] }],
      [{ id, text: 'Iron ore', tags: [] }],
    ]);
  });

  test('a decision, the reason, and what went wrong', async () => {
    await show();
    ear.since();
    await show({ kept: { deed: 'page', ok: true } });
    expect(ear.since()).toHaveLength(1);
    await show();
    ear.since();
    await press('More');
    await press('Why is this marked?');
    expect(ear.since()).toHaveLength(1);
    await show({ content: { state: 'failure', why: 'base' } });
    expect(ear.since()).toHaveLength(1);
  });
});

test('notes, pins and facts that come later are not read out: the reader asked for none of them', async () => {
  await show({ ...EVENTS });
  ear.since();
  await show({ entity: withNotes('en'), pinned: true, offline: true });
  expect(ear.since()).toEqual([]);
});
