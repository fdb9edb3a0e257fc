import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ListPane } from '../../../components/list/list-pane.tsx';
import { findings, mount, show, unmount } from '../../support/mounted.ts';
import { barText, current, keys, listbox, position, rows, selected, workspace } from './list-driver.tsx';
import { listProps, sourceOf, Workspace } from './sample-list.tsx';

const MANY = 100_000;
/** In pixels. */
const ROW_HEIGHT = 50;

beforeEach(() => page.viewport(1_354, 896));
afterEach(unmount);

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
