import { useLayoutEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteForm, type NoteFormProps } from '../../../components/notes/note-form.tsx';
import type { NoteFields } from '../../../components/notes/note-view.ts';
import { mount, settled, unmount } from '../../support/mounted.ts';
import { EMPTY, noteProps, QUOTED, STATES } from './sample-note.ts';

/** What the form holds now. */
const now: { fields: NoteFields } = { fields: EMPTY };
let root: HTMLElement;

/** The form with fields that hold what is written. */
function Form(props: NoteFormProps) {
  const [held, setHeld] = useState(props.fields);
  useLayoutEffect(() => {
    now.fields = held;
  });
  return (
    <NoteForm
      {...props}
      fields={held}
      onFields={(change) => setHeld((before) => ({ ...before, ...change }))}
    />
  );
}

async function shown(given: Partial<NoteFormProps> = {}): Promise<NoteFormProps> {
  const props = noteProps('en', given);
  root = await mount(
    <main style={{ blockSize: '560px' }}>
      <Form {...props} />
    </main>,
  );
  return props;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const area = () => root.querySelector<HTMLTextAreaElement>('textarea');
const errors = () => [...root.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
const status = () => root.querySelector('[role=status]')?.textContent;
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}');

beforeEach(() => page.viewport(420, 560));
afterEach(unmount);

describe('writing', () => {
  test('begins in the text; Ctrl+Enter saves, Esc leaves', async () => {
    const props = await shown();
    expect(document.activeElement).toBe(area());
    await userEvent.keyboard('Iron ore too');
    await save();
    expect(props.onSave).toHaveBeenCalledOnce();
    expect(now.fields.text).toBe('Iron ore too');
    await userEvent.keyboard('{Escape}');
    expect(props.onLeave).toHaveBeenCalledOnce();
  });

  test('is not left by Esc while it is being stored', async () => {
    const props = await shown({ fields: { ...EMPTY, text: 'Iron' }, state: 'saving' });
    root.querySelector('section')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(props.onLeave).not.toHaveBeenCalled();
  });

  test('goes on at the end of what was written', async () => {
    await shown({ fields: { ...EMPTY, text: 'Iron' } });
    await userEvent.keyboard(' ore');
    expect(now.fields.text).toBe('Iron ore');
  });

  test('Ctrl+B and Ctrl+I set what is selected between marks, and take them away; the browser can undo it', async () => {
    await shown({ fields: { ...EMPTY, text: 'Iron ore too' } });
    area()?.setSelectionRange(5, 9);
    await userEvent.keyboard('{Control>}b{/Control}');
    expect(now.fields.text).toBe('Iron **ore** too');
    await userEvent.keyboard('{Control>}i{/Control}');
    expect(now.fields.text).toBe('Iron ***ore*** too');
    await userEvent.keyboard('{Control>}b{/Control}');
    expect(now.fields.text).toBe('Iron *ore* too');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(now.fields.text).toBe('Iron ***ore*** too');
    expect(area()?.value.slice(area()?.selectionStart, area()?.selectionEnd)).toContain('ore');
  });

  test('the room grows with the text', async () => {
    await shown();
    const before = area()?.offsetHeight ?? 0;
    await userEvent.fill(page.getByLabelText('Your note', { exact: true }), 'a line\n'.repeat(20));
    await settled();
    expect(area()?.offsetHeight).toBeGreaterThan(before * 2);
  });

  test('tags end with Enter or a comma', async () => {
    await shown();
    await userEvent.fill(page.getByLabelText('Add a tag', { exact: true }), 'grain');
    await userEvent.keyboard('{Enter}border,');
    expect(now.fields.tags).toEqual(['grain', 'border']);
  });
});

describe('what may be saved', () => {
  test('an empty note is none: it is said beside the text, until something is written', async () => {
    const props = await shown();
    await save();
    expect(props.onSave).not.toHaveBeenCalled();
    expect(errors()).toEqual(['Write something first. Only a note with words from a page may be empty.']);
    expect(area()?.getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('x');
    expect(errors()).toEqual([]);
  });

  test('what has no room in a note is said, and nothing of it is cut off', async () => {
    const text = 'a'.repeat(100_001);
    const props = await shown({ fields: { ...EMPTY, text } });
    await save();
    expect(errors()[0]).toMatch(/^A note has room for 100,000 characters/);
    expect(area()?.value).toHaveLength(100_001);
    await userEvent.keyboard('{Backspace}');
    await save();
    expect(props.onSave).toHaveBeenCalledOnce();
  });

  test('words of a page alone are a highlight, and no more once they are left out', async () => {
    const props = await shown({ fields: QUOTED });
    expect(root.textContent).toContain('kept as a highlight');
    await save();
    expect(props.onSave).toHaveBeenCalledOnce();
    await userEvent.click(button('Leave out the words from the page'));
    expect(now.fields.quote).toBeUndefined();
    // The page stays.
    expect(root.textContent).toContain('Grain waits at the border');
    await userEvent.click(page.getByLabelText('Your note', { exact: true }));
    await save();
    expect(props.onSave).toHaveBeenCalledOnce();
  });

  test('nothing is saved twice, nor while two texts wait for the reader', async () => {
    const saving = await shown({ fields: QUOTED, state: 'saving' });
    await save();
    expect(saving.onSave).not.toHaveBeenCalled();
    const clash = await shown(STATES['clash']);
    await userEvent.click(page.getByLabelText('Your note', { exact: true }));
    await save();
    expect(clash.onSave).not.toHaveBeenCalled();
    expect(errors()[0]).toContain('Same complaint in 2011.');
    await userEvent.click(button('Keep mine'));
    await userEvent.click(button('Take theirs'));
    expect([clash.onKeepMine, clash.onTakeTheirs].map((deed) => vi.mocked(deed).mock.calls.length)).toEqual([
      1, 1,
    ]);
  });
});

describe('what it is about', () => {
  test('is said, and can be left out with what was shown of it', async () => {
    await shown(STATES['full']);
    expect(root.querySelector('.note-about')?.textContent).toMatch(
      /Kostanay Region.*Population 829,984.*2024.*stat\.gov\.kz.*Sources differ.*railway is not ready.*Steppe Post.*20 Nov 2026.*2 facts/,
    );
    await userEvent.click(button('Leave out the fact'));
    expect([now.fields.fact, now.fields.facts.length]).toEqual([undefined, 2]);
    await userEvent.click(button('Leave out Kostanay Region'));
    expect([now.fields.subject, now.fields.facts]).toEqual([undefined, []]);
  });

  test('of a stored note stays as it was', async () => {
    await shown(STATES['stored']);
    expect(root.querySelectorAll('.note-about button, .attach-part')).toHaveLength(0);
  });

  test('is an entity that is looked for, at first by the words of the page', async () => {
    await shown({ fields: QUOTED });
    await userEvent.click(button('Attach to an entry…'));
    await expect.element(page.getByRole('combobox')).toHaveValue('the railway is not ready for it');
    await userEvent.click(page.getByRole('option').first());
    expect(now.fields.subject).toMatchObject({ id: expect.any(String), name: { text: expect.any(String) } });
    expect(root.querySelector('.attach-part')).toBeNull();
  });
});

describe('a draft', () => {
  test('is kept, and that is said; what could not be kept is said too', async () => {
    await shown({ state: 'kept' });
    expect(status()).toBe('Kept as a draft');
    await shown({ state: 'unkept' });
    expect(status()).toBe('The draft could not be kept. Save the note, or copy your text.');
  });

  test('that was left is offered: to go on with, or to be forgotten', async () => {
    const props = await shown({ ...STATES['offered'] });
    await userEvent.click(button('Continue'));
    expect(props.onContinue).toHaveBeenCalledOnce();
    await userEvent.click(button('Discard').first());
    expect(props.onForget).toHaveBeenCalledOnce();
    expect(props.onDiscard).not.toHaveBeenCalled();
  });

  test('is thrown away at the second word, where something was written; Esc goes back to it', async () => {
    const props = await shown();
    await userEvent.keyboard('x');
    await userEvent.click(button('Discard'));
    expect(props.onDiscard).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Write on');
    await userEvent.keyboard('{Escape}');
    expect([props.onLeave, document.activeElement]).toEqual([expect.any(Function), area()]);
    expect(props.onLeave).not.toHaveBeenCalled();
    await userEvent.click(button('Discard'));
    await userEvent.click(button('Discard'));
    expect(props.onDiscard).toHaveBeenCalledOnce();
    const empty = await shown({ fields: QUOTED });
    await userEvent.click(button('Discard'));
    expect(empty.onDiscard).toHaveBeenCalledOnce();
  });
});

test('a note that is gone, or a base that cannot be opened, is said; nothing can be written there', async () => {
  const gone = await shown(STATES['gone']);
  expect(errors()).toEqual(['This note is no longer in your base.']);
  expect(area()).toBeNull();
  await userEvent.click(button('Close'));
  expect(gone.onDiscard).not.toHaveBeenCalled();
  expect(gone.onLeave).toHaveBeenCalledOnce();
  const unopened = await shown(STATES['unopened']);
  await userEvent.click(button('Try again'));
  expect(unopened.onRetry).toHaveBeenCalledOnce();
});
