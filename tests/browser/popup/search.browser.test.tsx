import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup, type PopupProps, type SearchNow } from '../../../components/popup/popup.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { foundFor, popupProps, textsOf } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

describe('search', () => {
  const searching = (other: Partial<SearchNow> = {}): SearchNow => ({
    query: 'kostanai',
    found: foundFor('en'),
    isStale: false,
    standing: 'ready',
    ...other,
  });

  test('the slash leads there from a row, and is a letter while one writes', async () => {
    const onQuery = vi.fn<PopupProps['onQuery']>();
    await mount(<Popup {...popupProps('en', { onQuery })} />);
    await userEvent.keyboard('/');
    expect(document.activeElement?.role ?? document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(onQuery).not.toHaveBeenCalled();
    await userEvent.keyboard('/');
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('/');
  });

  test('names stand before notes, why each was found is said, and the last row adds', async () => {
    const root = await mount(<Popup {...popupProps('en', { search: searching() })} />);
    expect(textsOf(root, '[role=option] .found-words')).toEqual([
      expect.stringMatching(/^KostanayҚостанай/),
      expect.stringMatching(/^Kostanay Region.*French name: région de Kostanaï$/),
      'Ask about the Kustanai spellingKostanay Region',
      'Add “kostanai” as a new nameor attach it to one of the names above',
    ]);
    expect(textsOf(root, 'mark')).toEqual(['Kostana', 'Kostanaï', 'Kustanai'.slice(0, 7)]);
    expect(root.querySelector('.name-list, [role=tablist]')).toBeNull();
  });

  test('arrows walk, Enter opens, Ctrl+Enter edits, the last row adds, Esc empties', async () => {
    const props = popupProps('en', { search: searching() });
    const root = await mount(<Popup {...props} />);
    root.querySelector<HTMLElement>('[role=combobox]')?.focus();
    const current = () => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.querySelector('.found-name')?.textContent;
    };
    expect(current()).toMatch(/^Kostanay/);
    await userEvent.keyboard(
      '{Enter}{ArrowDown}{Control>}{Enter}{/Control}{ArrowDown}{Enter}{ArrowUp}{ArrowUp}',
    );
    expect(vi.mocked(props.onOpenEntry).mock.calls).toEqual([['Q488990']]);
    expect(props.onOpenNote).toHaveBeenCalledExactlyOnceWith('n1');
    expect(vi.mocked(props.onEditEntry).mock.calls).toEqual([['KZ-39']]);
    expect(props.onAdd).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowUp}{Enter}{Escape}');
    expect(props.onAdd).toHaveBeenCalledExactlyOnceWith('kostanai');
    expect(props.onQuery).toHaveBeenCalledExactlyOnceWith('');
  });

  test('one letter searches nothing; nothing found is said, and can be added', async () => {
    const one = searching({ query: 'k' });
    const root = await mount(<Popup {...popupProps('en', { search: one })} />);
    expect(root.querySelectorAll('.name-row')).toHaveLength(8);
    await show(<Popup {...popupProps('en', { search: searching({ found: [] }) })} />);
    expect(textsOf(root, '.popup-hint')).toEqual(['Nothing in your base is like “kostanai”.']);
    expect(textsOf(root, '[role=option]')).toEqual([expect.stringMatching(/^Add “kostanai”/)]);
  });

  test('Enter before there is an answer opens what this query finds, not what another found', async () => {
    const props = popupProps('en', { search: searching({ isStale: true }) });
    const root = await mount(<Popup {...props} />);
    root.querySelector<HTMLElement>('[role=combobox]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onOpenEntry).not.toHaveBeenCalled();
    await show(<Popup {...props} search={searching({ found: foundFor('en').slice(2) })} />);
    expect(props.onOpenEntry).toHaveBeenCalledExactlyOnceWith('KZ-39');
  });
});
