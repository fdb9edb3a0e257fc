import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SearchBox } from '../../../components/base/search-box.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { boxProps, FOUND } from './sample-base.tsx';

afterEach(unmount);

const box = () => page.getByRole('combobox', { name: 'Search names and notes' });

describe('the search', () => {
  test('keeps the focus in its box; arrows walk the list, Enter chooses, the last row adds', async () => {
    const props = boxProps('en', { query: 'kostanai', found: FOUND });
    await mount(<SearchBox {...props} />);
    (box().element() as HTMLElement).focus();
    const options = page.getByRole('option').elements();
    expect(options).toHaveLength(3);
    await userEvent.keyboard('{ArrowDown}');
    expect(box().element().getAttribute('aria-activedescendant')).toBe(options[1]?.id);
    expect(document.activeElement).toBe(box().element());
    await userEvent.keyboard('{Enter}');
    expect(props.onChoose).toHaveBeenCalledWith(FOUND[1]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(props.onAdd).toHaveBeenCalledWith('kostanai');
    await userEvent.keyboard('{Escape}');
    expect(props.onQuery).toHaveBeenCalledWith('');
  });

  test('says why a row was found, and marks what answers to the query', async () => {
    const root = await mount(<SearchBox {...boxProps('en', { query: 'kostanai', found: FOUND })} />);
    const [first, second] = root.querySelectorAll('[role=option]');
    expect(first?.textContent).toContain('French name: région de Kostanaï');
    expect(first?.querySelector('mark')?.textContent).toBe('Kostanaï');
    expect(second?.textContent).toContain('in your note: born in Kostanay');
    expect(second?.textContent).toContain('typed on an English keyboard');
  });

  test('waits with Enter until what is listed answers what was typed', async () => {
    const props = boxProps('en', { query: 'kostanai', found: FOUND, isStale: true });
    await mount(<SearchBox {...props} />);
    (box().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onChoose).not.toHaveBeenCalled();
    await show(<SearchBox {...props} isStale={false} />);
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith(FOUND[0]);
  });

  test('forgets an Enter once something else is typed', async () => {
    const props = boxProps('en', { query: 'kostanai', found: FOUND, isStale: true });
    await mount(<SearchBox {...props} />);
    (box().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await show(<SearchBox {...props} query="kostanay" isStale={false} />);
    expect(props.onChoose).not.toHaveBeenCalled();
  });
});
