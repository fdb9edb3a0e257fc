import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteDetail } from '../../../components/notes/note-detail.tsx';
import { findings, picture } from '../../support/mounted.ts';
import { keyIn, mount, show, unmount } from './notes-driver.ts';
import { rowsOf, VIEWS } from './sample-notes.ts';
import { detailProps, Framed, screenProps } from './sample-screens.tsx';

beforeEach(() => page.viewport(1_354, 896));
afterEach(() => {
  vi.useRealTimers();
  unmount();
});

describe('the list', () => {
  test('of a hundred thousand notes the rows in view are drawn, and the keys reach the last', async () => {
    const onOpen = vi.fn();
    await mount(<Framed lang="en" shown={screenProps('en', undefined, { rows: rowsOf(100_000), onOpen })} />);
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(60);
    await keyIn('{End}{Enter}');
    expect(onOpen).toHaveBeenCalledWith('note:99999');
  });

  test('what is selected is tagged, exported and put away together', async () => {
    const [onTag, onExport, onBin] = [vi.fn(), vi.fn(), vi.fn()];
    await mount(
      <Framed lang="en" shown={screenProps('en', undefined, { bulk: { onTag, onExport, onBin } })} />,
    );
    await keyIn('{Shift>}{ArrowDown}{/Shift}');
    const both = ['note:0', 'note:1'];
    await page.getByRole('button', { name: 'Tags', exact: true }).click();
    expect(onTag).toHaveBeenCalledWith(both);
    await page.getByRole('toolbar').getByRole('button', { name: 'Export', exact: true }).click();
    expect(onExport).toHaveBeenCalledWith(both);
    await keyIn('{Delete}');
    expect(onBin).toHaveBeenCalledWith(both);
  });

  test('arrows choose between all notes, changed ones and those that lost their place', async () => {
    const onStanding = vi.fn();
    await mount(<Framed lang="en" shown={screenProps('en', undefined, { onStanding })} />);
    (page.getByRole('radio', { name: 'All 248' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onStanding).toHaveBeenCalledWith('changed');
  });

  test('a filter is chosen by keyboard, and its chip takes it away', async () => {
    const onFilter = vi.fn();
    await mount(<Framed lang="en" shown={screenProps('en', undefined, { onFilter })} />);
    (page.getByRole('button', { name: 'Filter', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onFilter).toHaveBeenLastCalledWith(expect.objectContaining({ key: 'site:tengrinews.kz' }));
    await page.getByRole('button', { name: 'Take the filter away: eurasianet.org' }).click();
    expect(onFilter).toHaveBeenLastCalledWith(expect.objectContaining({ key: 'site:eurasianet.org' }));
  });

  test('days are asked for by keyboard; a range that ends before it begins is said and narrows nothing', async () => {
    const onDays = vi.fn();
    await mount(<Framed lang="en" shown={screenProps('en', undefined, { onDays })} />);
    (page.getByRole('button', { name: 'Filter', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(page.getByLabelText('From')).toHaveFocus();
    await userEvent.fill(page.getByLabelText('From'), '2026-03-02');
    expect(onDays).toHaveBeenLastCalledWith({ from: '2026-03-02' });
    await userEvent.fill(page.getByLabelText('Until'), '2026-03-01');
    expect(onDays).toHaveBeenLastCalledWith(undefined);
    await expect.element(page.getByText(/comes after the last one/)).toBeVisible();
    expect(await findings()).toEqual([]);
    await userEvent.fill(page.getByLabelText('Until'), '2026-03-09');
    expect(onDays).toHaveBeenLastCalledWith({ from: '2026-03-02', until: '2026-03-09' });
    expect(page.getByRole('alert').elements()).toEqual([]);
    await picture('notes-days');
    await userEvent.keyboard('{Escape}');
    expect(page.getByLabelText('From').elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Filter', exact: true })).toHaveFocus();
  });

  test('slash comes to the search box; Enter opens the first that is found', async () => {
    const [onQuery, onOpen] = [vi.fn(), vi.fn()];
    const shown = screenProps('en', undefined, { onQuery, onOpen });
    await mount(<Framed lang="en" shown={shown} />);
    await userEvent.keyboard('/h');
    expect(onQuery).toHaveBeenCalledWith('h');
    await show(<Framed lang="en" shown={{ ...shown, query: 'h', rows: rowsOf(3) }} />);
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith('note:0');
  });

  test('a narrow window shows the note in the place of the list, with the way back', async () => {
    await page.viewport(900, 800);
    const detail = <NoteDetail {...detailProps('en', VIEWS.changed)} />;
    await mount(
      <Framed lang="en" shown={screenProps('en', undefined, { isPushed: true, open: 'note:0', detail })} />,
    );
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    expect(page.getByRole('link', { name: 'Back to the notes' }).element()).toHaveProperty('hash', '#notes');
  });
});

describe('one note', () => {
  const changed = (other: Parameters<typeof detailProps>[3] = {}) => (
    <NoteDetail {...detailProps('en', VIEWS.changed, undefined, other)} />
  );

  test('what it says is stored by itself a moment after the last key', async () => {
    const onSave = vi.fn(async ({ change }) => ({ kind: 'saved' as const, stored: change }));
    await mount(changed({ onSave }));
    await page.getByRole('button', { name: 'Edit' }).click();
    expect(document.activeElement?.localName).toBe('textarea');
    await userEvent.fill(page.getByRole('textbox'), 'Other words');
    await vi.waitFor(() =>
      expect(onSave).toHaveBeenCalledWith({
        change: { text: 'Other words' },
        began: { text: VIEWS.changed.note.text },
      }),
    );
  });

  test('Ctrl+Enter is done with it, and the focus is where it was begun', async () => {
    const onSave = vi.fn(async ({ change }) => ({ kind: 'saved' as const, stored: change }));
    await mount(changed({ onSave }));
    await page.getByRole('button', { name: 'Edit' }).click();
    await userEvent.fill(page.getByRole('textbox'), 'Done');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('button', { name: 'Edit' })).toHaveFocus();
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('Esc puts back what stood there, also where it was stored meanwhile', async () => {
    const onSave = vi.fn(async ({ change }) => ({ kind: 'saved' as const, stored: change }));
    await mount(changed({ onSave }));
    await page.getByRole('button', { name: 'Edit' }).click();
    await userEvent.fill(page.getByRole('textbox'), 'A slip');
    await vi.waitFor(() => expect(onSave).toHaveBeenCalled());
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => {
      const [edit] = onSave.mock.lastCall ?? [];
      expect(edit?.change).toEqual({ text: VIEWS.changed.note.text });
    });
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  });

  test('a note without a quote cannot be emptied; one with a quote can', async () => {
    const onSave = vi.fn(async ({ change }) => ({ kind: 'saved' as const, stored: change }));
    await mount(<NoteDetail {...detailProps('en', VIEWS.free, undefined, { onSave })} />);
    await page.getByRole('button', { name: 'Edit' }).click();
    await userEvent.clear(page.getByRole('textbox'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Write something, or cancel.')).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
    await mount(changed({ onSave }));
    await page.getByRole('button', { name: 'Edit' }).click();
    await userEvent.clear(page.getByRole('textbox'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await vi.waitFor(() =>
      expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ change: { text: '' } })),
    );
  });

  test('what another window wrote meanwhile stays beside it until the reader chooses', async () => {
    const onSave = vi.fn(async () => ({ kind: 'clash' as const, theirs: { text: 'Theirs' } }));
    await mount(changed({ onSave }));
    await page.getByRole('button', { name: 'Edit' }).click();
    await userEvent.fill(page.getByRole('textbox'), 'Mine');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => document.querySelector('.clash')?.textContent).toMatch(/Theirs[\s\S]*Mine/u);
  });

  test('what changed on its page is told in words, not by colour alone', async () => {
    await mount(changed());
    const diff = document.querySelector('.quote-diff');
    expect(diff?.querySelector('del')?.textContent).toMatch(/^ ?taken out: .*41,200/u);
    expect(diff?.querySelector('ins')?.textContent).toMatch(/^ ?put in: .*42,100/u);
    expect(diff?.querySelector('del')?.classList.contains('telling')).toBe(true);
    // The quote itself stays as it was.
    expect(document.querySelector('blockquote')?.textContent).toContain('41,200');
  });

  test('one that lost its place says so and leads to the page', async () => {
    const onOpenPage = vi.fn();
    await mount(<NoteDetail {...detailProps('en', VIEWS.gone, undefined, { onOpenPage })} />);
    await expect
      .element(page.getByText('The page no longer has these words.', { exact: false }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Open the page' }).click();
    expect(onOpenPage).toHaveBeenCalledOnce();
  });
});
