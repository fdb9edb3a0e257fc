import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntityScreen } from '../../../components/base/entity-screen.tsx';
import { SearchScreen } from '../../../components/base/search-screen.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import {
  CONFLICT_VIEW,
  deeds,
  entityProps,
  FOUND,
  OWN_LINE,
  PACK_LINE,
  searchProps,
  TYPES,
  VIEW,
} from './sample-base.tsx';

beforeEach(() => page.viewport(1_280, 900));
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const box = () => page.getByRole('combobox', { name: 'Search names and notes' });

describe('the search', () => {
  test('keeps the focus in its box; arrows walk the list, Enter chooses, the last row adds', async () => {
    const props = searchProps('en', { query: 'kostanai', found: FOUND });
    await mount(<SearchScreen {...props} />);
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
    const root = await mount(<SearchScreen {...searchProps('en', { query: 'kostanai', found: FOUND })} />);
    const [first, second] = root.querySelectorAll('[role=option]');
    expect(first?.textContent).toContain('French name: région de Kostanaï');
    expect(first?.querySelector('mark')?.textContent).toBe('Kostanaï');
    expect(second?.textContent).toContain('in your note: born in Kostanay');
    expect(second?.textContent).toContain('typed on an English keyboard');
  });

  test('waits with Enter until what is listed answers what was typed', async () => {
    const props = searchProps('en', { query: 'kostanai', found: FOUND, isStale: true });
    await mount(<SearchScreen {...props} />);
    (box().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onChoose).not.toHaveBeenCalled();
    await show(<SearchScreen {...props} isStale={false} />);
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith(FOUND[0]);
  });

  test('forgets an Enter once something else is typed', async () => {
    const props = searchProps('en', { query: 'kostanai', found: FOUND, isStale: true });
    await mount(<SearchScreen {...props} />);
    (box().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await show(<SearchScreen {...props} query="kostanay" isStale={false} />);
    expect(props.onChoose).not.toHaveBeenCalled();
  });

  test('adds a name by keyboard alone, and refuses an empty one', async () => {
    const props = searchProps('en', { query: 'zz', adding: { name: 'Zed', types: TYPES } });
    await mount(<SearchScreen {...props} />);
    await userEvent.keyboard('{Control>}a{/Control}{Delete}{Enter}');
    await expect.element(page.getByText('Write a name of at most 200 characters.')).toBeVisible();
    await userEvent.keyboard('Zedville{Enter}');
    expect(props.onAdded).toHaveBeenCalledWith({ name: 'Zedville', lang: 'en', choice: TYPES[0] });
  });
});

test('an address that leads to the facts has the focus go there, also from the entry’s own', async () => {
  const focused = () => document.activeElement?.textContent;
  await mount(<EntityScreen {...entityProps('en', undefined, { part: 'facts' })} />);
  await show(<EntityScreen {...entityProps('en', VIEW, { part: 'facts' })} />);
  await expect.poll(focused).toBe('Facts');
  await show(<EntityScreen {...entityProps('en', VIEW)} />);
  document.querySelector('h1')?.focus();
  expect(focused()).toMatch(/^Kostanay/);
  await show(<EntityScreen {...entityProps('en', VIEW, { part: 'facts' })} />);
  await expect.poll(focused).toBe('Facts');
});

describe('a fact', () => {
  test('is changed in its place: Enter saves, and the focus comes back', async () => {
    const mine = deeds();
    await mount(<EntityScreen {...entityProps('en', VIEW, { deeds: mine })} />);
    await button(/829,984/u).click();
    expect(document.activeElement).toBe(page.getByLabelText('Number').element());
    await userEvent.keyboard('{Control>}a{/Control}831,000{Enter}');
    expect(mine.facts.onSave).toHaveBeenCalledWith(
      expect.objectContaining({ value: { type: 'quantity', amount: 831_000, unit: 'people' } }),
      PACK_LINE,
    );
    expect(document.activeElement?.closest('tr')?.dataset['key']).toBe('p1');
  });

  test('stays as it was by Esc, and what is wrong is said at its field', async () => {
    const mine = deeds();
    await mount(<EntityScreen {...entityProps('en', VIEW, { deeds: mine })} />);
    await button(/829,984/u).click();
    await userEvent.keyboard('{Control>}a{/Control}many{Enter}');
    await expect.element(page.getByText('Write a number, such as 12,500 or 3.5.')).toBeVisible();
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(mine.facts.onSave).not.toHaveBeenCalled();
    await expect.element(button(/829,984/u)).toBeVisible();
  });

  test('that is being written is not overwritten from another window, even where its row goes', async () => {
    const props = entityProps('en', VIEW);
    await mount(<EntityScreen {...props} />);
    await button(/829,984/u).click();
    await userEvent.keyboard('{Control>}a{/Control}777');
    await show(<EntityScreen {...entityProps('en', { ...VIEW, facts: [] })} />);
    await expect.element(page.getByLabelText('Number')).toHaveValue('777');
  });

  test('of a pack is hidden, one of the reader’s is deleted', async () => {
    const mine = deeds();
    await mount(<EntityScreen {...entityProps('en', VIEW, { deeds: mine })} />);
    await button('Delete Population').click();
    expect(mine.facts.onDelete).toHaveBeenCalledWith(OWN_LINE);
    await button('Hide Population').first().click();
    expect(mine.facts.onHide).toHaveBeenCalledWith(PACK_LINE);
  });

  test('that its publisher changed shows both sides, and one is chosen', async () => {
    const mine = deeds();
    await mount(<EntityScreen {...entityProps('en', CONFLICT_VIEW, { deeds: mine })} />);
    await expect
      .element(page.getByText('The publisher changed this since you wrote your value.'))
      .toBeVisible();
    await button('Keep mine').click();
    expect(mine.facts.onKeepMine).toHaveBeenCalledOnce();
    await button('Take theirs').click();
    expect(mine.facts.onTakeTheirs).toHaveBeenCalledOnce();
  });
});

test('names, descriptions and notes are written by keyboard', async () => {
  const mine = deeds();
  await mount(<EntityScreen {...entityProps('en', VIEW, { deeds: mine })} />);
  await button('Add a name').click();
  await userEvent.keyboard('Wheat{Enter}');
  expect(mine.names.onAdd).toHaveBeenCalledWith({ text: 'Wheat', lang: 'en', role: 'alias' });
  await button('Change the description in English').click();
  await userEvent.keyboard('{Control>}a{/Control}Steppe.{Enter}');
  expect(mine.descriptions.onSave).toHaveBeenCalledWith('en', 'Steppe.');
  await button('Add a note').click();
  await userEvent.keyboard('One{Enter}two{Control>}{Enter}{/Control}');
  expect(mine.notes.onSave).toHaveBeenCalledWith('One\ntwo', undefined);
});

describe('what was done', () => {
  const toast = { nth: 1, text: 'Population is hidden' };

  test('is taken back by its button and by Ctrl+Z, but not while something is written', async () => {
    const props = entityProps('en', VIEW, { toast });
    await mount(<EntityScreen {...props} />);
    await button('Undo').click();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(props.onUndo).toHaveBeenCalledTimes(2);
    await button('Add a note').click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(props.onUndo).toHaveBeenCalledTimes(2);
  });

  test('can be taken back for eight seconds, which stand still while the focus is there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const props = entityProps('en', VIEW, { toast });
    await mount(<EntityScreen {...props} />);
    vi.advanceTimersByTime(7_000);
    (button('Undo').element() as HTMLElement).focus();
    await show(<EntityScreen {...props} />);
    vi.advanceTimersByTime(60_000);
    expect(props.onToastGone).not.toHaveBeenCalled();
    (document.activeElement as HTMLElement).blur();
    await show(<EntityScreen {...props} />);
    vi.advanceTimersByTime(1_100);
    expect(props.onToastGone).toHaveBeenCalledOnce();
  });
});
