import { useLayoutEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntryForm, type EntryFormProps } from '../../../components/entry/entry-form.tsx';
import type { EntryFields } from '../../../components/entry/entry-view.ts';
import { mount, settled, unmount } from '../../support/mounted.ts';
import { EMPTY_FIELDS, entryProps, MET_FIELDS, REGION, STATES } from './sample-entry.tsx';

/** What the form holds now. */
const now: { fields: EntryFields } = { fields: EMPTY_FIELDS };
let root: HTMLElement;

/** The form with fields that hold what is written. */
function Form(props: EntryFormProps) {
  const [held, setHeld] = useState(props.fields);
  useLayoutEffect(() => {
    now.fields = held;
  });
  return (
    <EntryForm
      {...props}
      fields={held}
      onFields={(change) => setHeld((before) => ({ ...before, ...change }))}
    />
  );
}

async function shown(given: Partial<EntryFormProps> = {}): Promise<EntryFormProps> {
  const props = entryProps('en', given);
  root = await mount(
    <main style={{ blockSize: '640px' }}>
      <Form {...props} />
    </main>,
  );
  return props;
}

const button = (name: string, nth = 0) => page.getByRole('button', { name, exact: true }).nth(nth);
const field = (name: string, nth = 0) => page.getByLabelText(name, { exact: true }).nth(nth);
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}');
const errors = () => [...root.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
const focusedName = () => document.activeElement?.getAttribute('aria-label');

beforeEach(() => page.viewport(400, 640));
afterEach(unmount);

describe('writing', () => {
  test('begins in the name; Ctrl+Enter saves what can be saved, once', async () => {
    const props = await shown();
    expect(focusedName()).toBe('Name');
    await userEvent.keyboard('Auliekol');
    await save();
    expect(vi.mocked(props.onSave).mock.calls).toEqual([[new Map()]]);
    expect(now.fields.names).toEqual([{ ...EMPTY_FIELDS.names[0], text: 'Auliekol' }]);
  });

  test('a kind is chosen by arrows, and takes the finer type away, which is of another', async () => {
    await shown({ fields: { ...REGION } });
    await userEvent.click(page.getByRole('radio', { name: 'Place' }));
    expect(now.fields.type).toBe('region');
    await userEvent.keyboard('{ArrowRight}');
    expect([now.fields.kind, now.fields.type]).toEqual(['person', 'person']);
    expect(document.activeElement?.textContent).toBe('Person');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(now.fields.kind).toBe('other');
  });

  test('what is added has the focus, and what is taken away is gone', async () => {
    await shown();
    await userEvent.click(button('Add a name'));
    await settled();
    expect(now.fields.names).toHaveLength(2);
    await userEvent.keyboard('Ауликөл');
    expect(now.fields.names[1]).toMatchObject({ text: 'Ауликөл', role: 'alias', isOwn: true });
    await userEvent.click(button('Take away Ауликөл'));
    expect(now.fields.names.map(({ text }) => text)).toEqual(['']);
    // The last one stays: an entry without a name is found by nobody.
    await expect.element(button('Take away Name')).toBeDisabled();
    await userEvent.click(button('Add a fact'));
    expect(now.fields.facts).toHaveLength(2);
  });

  test('a known fact brings its kind of value and unit; a date alone makes it dated', async () => {
    await shown();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Fact', exact: true }), 'population');
    expect(now.fields.facts[0]?.draft).toMatchObject({
      property: 'population',
      type: 'quantity',
      unit: 'people',
    });
    await userEvent.fill(field('Number'), '12,500');
    await userEvent.fill(field('When'), '2024');
    expect(now.fields.facts[0]?.draft).toMatchObject({ asOf: '2024', asOfKind: 'reference' });
    await userEvent.fill(field('When'), '');
    expect(now.fields.facts[0]?.draft.asOfKind).toBe('undated');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Fact', exact: true }), 'website');
    await expect.element(field('Address')).toBeVisible();
  });

  test('tags end with Enter, a comma or the next field, and each is there once', async () => {
    await shown();
    await userEvent.fill(field('Add a tag'), 'grain');
    await userEvent.keyboard('{Enter}border,grain,');
    expect(now.fields.tags).toEqual(['grain', 'border']);
    await userEvent.keyboard('rail');
    await userEvent.click(field('Add a note'));
    expect(now.fields.tags).toEqual(['grain', 'border', 'rail']);
    await userEvent.click(button('Take away border'));
    expect(now.fields.tags).toEqual(['grain', 'rail']);
  });
});

describe('what is wrong', () => {
  test('is said beside its field, which has the focus; put right, it is said no more', async () => {
    const props = await shown();
    await save();
    expect(errors()).toEqual(['Write a name of at most 200 characters.']);
    await vi.waitFor(() => expect(focusedName()).toBe('Name'));
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      'Nothing is saved yet: look at the marked fields.',
    );
    await userEvent.keyboard('Auliekol');
    expect(errors()).toEqual([]);
    await save();
    expect(props.onSave).toHaveBeenCalledOnce();
  });

  test('of a fact too, and the details open where they hold it', async () => {
    const props = await shown({ fields: { ...MET_FIELDS } });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Fact', exact: true }), 'population');
    await userEvent.fill(field('Number'), 'many');
    await userEvent.click(button('Source and kind of value: Population'));
    await userEvent.fill(field('Address of the source'), 'steppe');
    await userEvent.click(button('Source and kind of value: Population'));
    await save();
    expect(errors()).toEqual([
      'Write a number, such as 12,500 or 3.5.',
      'Write an address that begins with https:// or http://.',
    ]);
    for (const input of root.querySelectorAll('[aria-invalid=true]')) {
      const told = input.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(told.some((id) => errors().includes(document.getElementById(id)?.textContent ?? ''))).toBe(true);
    }
    expect(now.fields.facts[0]?.draft.amount).toBe('many');
    expect(props.onSave).not.toHaveBeenCalled();
  });

  test('a fact of which nothing was written is none, wherever it is from', async () => {
    const props = await shown({ fields: { ...MET_FIELDS } });
    await save();
    expect(vi.mocked(props.onSave).mock.calls).toEqual([[new Map()]]);
  });
});

describe('given to an entry that is there', () => {
  test('the first name is looked for at once, and is another name of what is chosen', async () => {
    const find = vi.fn(entryProps('en').find);
    const props = await shown({ fields: { ...MET_FIELDS }, find });
    await userEvent.click(page.getByRole('button', { name: 'Attach as another name of…' }));
    await vi.waitFor(() => expect(root.querySelector('.found-list li')).not.toBeNull());
    expect(find.mock.calls).toEqual([['Auliekol']]);
    await userEvent.click(root.querySelector('.found-list li') as Element);
    expect(now.fields.attach).toMatchObject({ kind: 'place' });
    expect(now.fields.names[0]?.role).toBe('alias');
    expect(root.querySelector('.kind-choice')).toBeNull();
    await save();
    expect(props.onSave).toHaveBeenCalledOnce();
    await userEvent.click(button('Make a new entry instead'));
    expect(now.fields.attach).toBeUndefined();
    expect(now.fields.names[0]?.role).toBe('label');
  });
});

describe('a draft of an entry', () => {
  test('is chosen or thrown away before anything is written over it', async () => {
    const props = await shown(STATES['offered']);
    expect(document.activeElement?.textContent).toBe('Continue');
    expect((root.querySelector('.entry-body') as HTMLElement).inert).toBe(true);
    await save();
    expect(props.onSave).not.toHaveBeenCalled();
    await userEvent.click(button('Discard'));
    expect(props.onDiscard).toHaveBeenCalledOnce();
  });

  test('of something new is offered beside what is written', async () => {
    const props = await shown({ offered: Date.now() - 3 * 86_400_000 });
    expect(root.querySelector('.draft-offer p')?.textContent).toMatch(
      /^Draft from \d+ \w+ \d{4}, \d\d:\d\d\.$/u,
    );
    expect((root.querySelector('.entry-body') as HTMLElement).inert).toBe(false);
    await userEvent.click(button('Continue'));
    expect(props.onContinue).toHaveBeenCalledOnce();
  });
});

test('Escape goes back, and a base that cannot be opened is tried again', async () => {
  const props = await shown({ state: 'unopened' });
  expect(errors()[0]).toContain('The base could not be opened.');
  await userEvent.click(button('Try again'));
  expect(props.onContinue).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(props.onCancel).toHaveBeenCalledOnce();
});

test('an entry of a pack is hidden, one of the reader’s is deleted', async () => {
  const onRemove = vi.fn();
  await shown({ ...STATES['pack'], onRemove });
  await userEvent.click(button('Hide everywhere'));
  await shown({ ...STATES['own'], onRemove });
  await userEvent.click(button('Delete'));
  expect(onRemove).toHaveBeenCalledTimes(2);
});

test('of many names and facts some are asked for', async () => {
  const facts = Array.from({ length: 9 }, (_, nth) => ({
    ...(REGION.facts[0] as EntryFields['facts'][number]),
    key: `fact ${String(nth)}`,
  }));
  await shown({ ...STATES['pack'], fields: { ...REGION, facts } });
  expect(root.querySelectorAll('.name-line')).toHaveLength(3);
  await userEvent.click(button('Show all 4 names'));
  expect(root.querySelectorAll('.name-line')).toHaveLength(4);
  await userEvent.click(button('Show 3 more facts'));
  expect(root.querySelectorAll('.fact-label')).toHaveLength(9);
});
