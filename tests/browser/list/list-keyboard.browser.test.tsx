import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { listWords } from '../../../utils/wording/list.ts';
import { mount, show, unmount } from '../../support/mounted.ts';
import { barText, current, keys, listbox, position, selected, workspace } from './list-driver.tsx';
import { listProps, Searched, sourceOf, Workspace } from './sample-list.tsx';

beforeEach(() => page.viewport(1_354, 896));
afterEach(unmount);

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
