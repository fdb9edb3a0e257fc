import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ListPane, type ListPaneProps } from '../../../components/list/list-pane.tsx';
import { ROW_HEIGHT } from '../../../components/list/virtual-list.tsx';
import { listWords } from '../../../utils/wording/list.ts';
import { findings, mount, show, unmount } from '../../support/mounted.ts';
import { listProps, Searched, sourceOf, Workspace } from './sample-list.tsx';

const MANY = 100_000;

beforeEach(() => page.viewport(1_354, 896));
afterEach(unmount);

function workspace(other: Partial<ListPaneProps> = {}) {
  return (
    <Workspace lang="en">
      <ListPane {...listProps('en', other)} />
    </Workspace>
  );
}

const listbox = () => page.getByRole('listbox').element() as HTMLElement;
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const position = (row: HTMLElement) => Number(row.getAttribute('aria-posinset')) - 1;
const current = () => document.getElementById(listbox().getAttribute('aria-activedescendant') ?? '');
const selected = () => rows().flatMap((row) => (row.ariaSelected === 'true' ? [position(row)] : []));
const barText = () => document.querySelector('.bulk-bar b')?.textContent;

async function keys(pressed: string): Promise<void> {
  listbox().focus();
  await userEvent.keyboard(pressed);
}

describe('of 100,000 rows', () => {
  test('those in view are drawn wherever it is scrolled, whole and in order, and never sixty', async () => {
    await page.viewport(1_354, 1_400);
    await mount(workspace({ rows: sourceOf(MANY) }));
    const list = listbox();
    expect(list.scrollHeight).toBeGreaterThanOrEqual(MANY * ROW_HEIGHT);
    let seed = 7;
    for (let turn = 0; turn < 60; turn += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      list.scrollTop = [0, list.scrollHeight][turn] ?? (seed / 2_147_483_647) * list.scrollHeight;
      await new Promise(requestAnimationFrame);
      await vi.waitFor(() => {
        const drawn = rows();
        expect(drawn.length).toBeLessThan(60);
        const at = drawn.map(position);
        expect(at).toEqual(at.toSorted((one, other) => one - other));
        const first = Math.floor(list.scrollTop / ROW_HEIGHT);
        const last = Math.min(MANY - 1, Math.floor((list.scrollTop + list.clientHeight - 1) / ROW_HEIGHT));
        for (let seen = first; seen <= last; seen += 1) expect(at).toContain(seen);
      });
      for (const row of rows()) {
        const top = row.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
        expect(Math.round(top)).toBe(position(row) * ROW_HEIGHT);
        expect(row.ariaSetSize).toBe(String(MANY));
      }
    }
  });

  test('the current row stays in the page when it is scrolled out of sight, and the focus with the list', async () => {
    await mount(workspace({ rows: sourceOf(MANY) }));
    await keys('{ArrowDown}{ArrowDown}{ArrowDown}');
    listbox().scrollTop = 2_000_000;
    await vi.waitFor(() => expect(rows().map(position)).toContain(40_000));
    expect(document.activeElement).toBe(listbox());
    expect(position(current()!)).toBe(3);
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(() => expect(listbox().scrollTop).toBeLessThanOrEqual(4 * ROW_HEIGHT));
    expect(position(current()!)).toBe(4);
  });

  test('all of them are selected by one key, and told as many', async () => {
    await mount(workspace({ rows: sourceOf(MANY) }));
    await keys('{Control>}a{/Control}');
    expect(barText()).toBe('100,000 selected');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('.bulk-bar')).toBeNull();
    expect(selected()).toEqual([]);
  });

  test('a row’s line is asked for when it comes into view, and keeps its place until it is there', async () => {
    const onWindow = vi.fn();
    await mount(workspace({ rows: sourceOf(MANY), onWindow, lineOf: () => undefined }));
    const place = () => {
      const row = rows().find((one) => position(one) === 3);
      const names = row?.querySelector('.row-names');
      return [row, names].map((one) => one?.getBoundingClientRect().toJSON() as unknown);
    };
    const before = place();
    expect(document.querySelectorAll('.line-skeleton').length).toBeGreaterThan(10);
    listbox().scrollTop = 500_000;
    await vi.waitFor(() => {
      const [first, end] = onWindow.mock.lastCall as [number, number];
      expect(first).toBeLessThanOrEqual(10_000);
      expect(end).toBeGreaterThan(10_010);
    });
    listbox().scrollTop = 0;
    await show(workspace({ rows: sourceOf(MANY), onWindow }));
    await vi.waitFor(() => expect(document.querySelector('.virtual-list .line-skeleton')).toBeNull());
    await vi.waitFor(() => expect(place()).toEqual(before));
  });
});

describe('by keyboard', () => {
  test('arrows, pages, Home and End move the current row, which is kept in sight', async () => {
    await mount(workspace());
    const at = () => position(current()!);
    await keys('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(at()).toBe(1);
    await userEvent.keyboard('{PageDown}');
    const page1 = at();
    expect(page1).toBeGreaterThan(8);
    await userEvent.keyboard('{End}');
    expect(at()).toBe(9_111);
    const box = current()!.getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(listbox().getBoundingClientRect().bottom);
    await userEvent.keyboard('{PageUp}');
    expect(at()).toBe(9_111 - (page1 - 1));
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(at()).toBe(0);
  });

  test('typed letters go to the next name that begins so', async () => {
    await mount(workspace({ rows: sourceOf(15) }));
    await keys('t');
    expect(current()?.textContent).toContain('Tobol');
    await userEvent.keyboard('he');
    expect(current()?.textContent).toContain('The Committee');
    await userEvent.keyboard('{Home}r');
    expect(current()?.textContent).toContain('Rudny');
  });

  test('Space, Shift and Control select as in every list', async () => {
    await mount(workspace());
    await keys('{ArrowDown} {ArrowDown}{ArrowDown} ');
    expect(selected()).toEqual([1, 3]);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual([3, 4, 5]);
    await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}');
    expect(selected()).toEqual([2, 3]);
    await userEvent.keyboard(' ');
    expect(selected()).toEqual([3]);
    expect(barText()).toBe('1 selected');
  });

  test('Enter opens the current row, Delete puts away what is selected', async () => {
    const onOpen = vi.fn();
    const onBin = vi.fn();
    const bulk = { ...listProps('en').bulk, onBin };
    await mount(workspace({ onOpen, bulk }));
    await keys('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('e1');
    await userEvent.keyboard('{Delete}');
    expect(onBin).not.toHaveBeenCalled();
    await userEvent.keyboard(' {ArrowDown} {Delete}');
    expect(onBin).toHaveBeenCalledExactlyOnceWith(['e1', 'e2']);
  });

  test('the slash comes to the search from anywhere, and the arrow from there into the list', async () => {
    const onOpen = vi.fn();
    const given = listProps('en', { onOpen });
    await mount(
      <Workspace lang="en">
        <Searched words={listWords('en')} given={given} />
      </Workspace>,
    );
    await keys('/');
    const box = page.getByRole('searchbox').element() as HTMLInputElement;
    expect(document.activeElement).toBe(box);
    await userEvent.keyboard('a/b');
    expect(box.value).toBe('a/b');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('e0');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(listbox());
    box.focus();
    await userEvent.keyboard('{Escape}');
    expect(box.value).toBe('');
  });

  test('Enter before there is an answer counts once there is one, and only for what was asked', async () => {
    const onOpen = vi.fn();
    const given = { onOpen, query: 'kost', isStale: true };
    await mount(workspace(given));
    (page.getByRole('searchbox').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
    await show(workspace({ ...given, isStale: false }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('e0');
    await show(workspace(given));
    await userEvent.keyboard('{Enter}');
    await show(workspace({ ...given, query: 'kosta', isStale: false }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('the bar’s arrows walk it, and what it is cleared by gives the focus back to the list', async () => {
    await mount(workspace());
    await keys(' ');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tags');
    await userEvent.keyboard('{End}{Enter}');
    expect(document.querySelector('.bulk-bar')).toBeNull();
    expect(document.activeElement).toBe(listbox());
  });
});

describe('by pointer', () => {
  test('a press on the row opens it, one on its box or with Control selects it, one with Shift selects up to it', async () => {
    const onOpen = vi.fn();
    await mount(workspace({ onOpen }));
    const row = (nth: number) => rows()[nth] as HTMLElement;
    row(2).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('e2');
    (row(3).querySelector('[data-box]') as HTMLElement).click();
    await vi.waitFor(() => expect(selected()).toEqual([3]));
    row(6).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await vi.waitFor(() => expect(selected()).toEqual([3, 4, 5, 6]));
    row(4).dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    await vi.waitFor(() => expect(selected()).toEqual([3, 5, 6]));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('when the base changes', () => {
  test('what is selected and current stays so by its id, and what has gone is no longer selected', async () => {
    await mount(workspace());
    await keys('{ArrowDown}{ArrowDown} {ArrowDown} ');
    const later = sourceOf(9_112);
    const without = (id: string) => ({
      ...later,
      length: later.length - 1,
      at: (nth: number) => later.at(nth + 1),
      idAt: (nth: number) => later.idAt(nth + 1),
      positionOf: (one: string) => (one === id ? -1 : later.positionOf(one) - 1),
    });
    await show(workspace({ rows: without('e0') }));
    expect(selected()).toEqual([1, 2]);
    expect(position(current()!)).toBe(2);
    await show(
      workspace({ rows: { ...later, positionOf: (id) => (id === 'e3' ? -1 : later.positionOf(id)) } }),
    );
    expect(barText()).toBe('1 selected');
  });

  test('an entry that is opened from elsewhere is the current row, and in sight', async () => {
    await mount(workspace({ open: undefined }));
    await show(workspace({ open: 'e5000' }));
    await vi.waitFor(() => expect(position(current()!)).toBe(5_000));
    const row = current()!;
    expect(row.getAttribute('aria-current')).toBe('page');
    expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(listbox().getBoundingClientRect().bottom);
    await keys('{ArrowDown}');
    expect(position(current()!)).toBe(5_001);
  });

  test('another list begins at its beginning with nothing selected', async () => {
    await mount(workspace());
    await keys('{End} ');
    await show(workspace({ listKey: 'person' }));
    expect(barText()).toBeUndefined();
    expect(position(current()!)).toBe(0);
    expect(listbox().scrollTop).toBe(0);
  });
});

describe('where there is room for one', () => {
  beforeEach(() => page.viewport(900, 700));

  test('the list is shown, or what was opened from it', async () => {
    await mount(workspace());
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await expect.element(page.getByText('Choose an entry')).not.toBeVisible();
    await show(
      <Workspace lang="en" isPushed detail={<h1>Kostanay Region</h1>}>
        <ListPane {...listProps('en')} />
      </Workspace>,
    );
    await expect.element(page.getByText('Kostanay Region', { exact: true }).last()).toBeVisible();
    expect(document.querySelector('[role=listbox]')?.checkVisibility()).toBe(false);
    expect(await findings()).toEqual([]);
  });
});
