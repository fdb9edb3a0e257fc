import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useFields, type FieldsAtWork } from '../../../components/base/use-fields.ts';
import type { FieldsEdit, Outcome } from '../../../components/base/view.ts';

afterEach(() => render(null, document.body));

it('takes back also what is just being stored', async () => {
  const edits: FieldsEdit[] = [];
  const done: ((outcome: Outcome) => void)[] = [];
  let work: FieldsAtWork | undefined;
  const save = (edit: FieldsEdit): Promise<Outcome> => {
    edits.push(edit);
    return new Promise((resolve) => done.push(resolve));
  };
  function Sample() {
    work = useFields({ stored: { text: 'before' }, check: () => ({}), save, onLeft: () => undefined });
    return null;
  }
  await act(() => render(<Sample />, document.body));
  await act(() => work?.type({ text: 'typed' }));
  await act(() => void work?.flush());
  expect(edits).toHaveLength(1);

  await act(() => work?.revert());
  await act(() => done[0]?.({ kind: 'saved', stored: { text: 'typed' } }));
  await expect.poll(() => edits[1]).toEqual({ change: { text: 'before' }, began: { text: 'typed' } });
  await act(() => done[1]?.({ kind: 'saved', stored: { text: 'before' } }));
  await expect.poll(() => work?.isTouched).toBe(false);
});
