import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportNotes, type ImportNotesProps } from '../../../components/notes/import-notes.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { importProps, PLAN } from './import-screens.tsx';

afterEach(unmount);

const plan = { kind: 'plan', plan: PLAN, unread: [] } as const;

function Choosing(props: ImportNotesProps) {
  const [take, setTake] = useState(props.take);
  return <ImportNotes {...props} take={take} onTake={setTake} />;
}

test('what is taken is counted, and what is newer here only where that is chosen', async () => {
  const onDo = vi.fn();
  await mount(<Choosing {...importProps('en', { step: plan, onDo })} />);
  const here = page.getByRole('checkbox', { name: 'Also where the words here are newer' });
  await expect.element(here).not.toBeChecked();
  await expect.element(page.getByRole('button', { name: 'Import 1,207 notes' })).toBeVisible();
  await here.click();
  await expect.element(page.getByRole('button', { name: 'Import 1,208 notes' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Take the file’s words where they are newer' }).click();
  await page.getByRole('button', { name: 'Import 1,206 notes' }).click();
  expect(onDo).toHaveBeenCalledTimes(1);
});

test('both texts stand beside one another where they differ, and bad ones say why and where', async () => {
  await mount(<ImportNotes {...importProps('en', { step: plan })} />);
  const region = page.getByRole('region', { name: 'Changed, newer here' });
  await expect.element(region.getByRole('columnheader', { name: 'Here' })).toBeVisible();
  await expect.element(region.getByText('Which census?')).toBeVisible();
  const bad = page.getByRole('region', { name: 'Not readable' });
  await expect.element(bad.getByText('Its address is not of the web. Field: page.address.')).toBeVisible();
  await expect.element(bad.getByText('Notes are missing that the file says it has: 12.')).toBeVisible();
  await expect.element(bad.getByText('table.csv, line 7')).toBeVisible();
});

test('by keyboard: the step that comes has the focus, Tab leads to its buttons', async () => {
  const onCancel = vi.fn();
  const props = importProps('en', { onCancel });
  await mount(<ImportNotes {...props} />);
  await show(<ImportNotes {...props} step={plan} />);
  expect(document.activeElement?.matches('.import-notes-step')).toBe(true);
  for (let tabs = 0; tabs < 4; tabs += 1) await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('files are chosen by a button or dropped anywhere on the page', async () => {
  const onFiles = vi.fn();
  await mount(<ImportNotes {...importProps('en', { onFiles })} />);
  const file = new File(['{}'], 'a.json');
  const data = new DataTransfer();
  data.items.add(file);
  const drop = () => new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
  document.body.dispatchEvent(drop());
  expect(onFiles).toHaveBeenCalledTimes(1);
  await expect.element(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  await show(<ImportNotes {...importProps('en', { onFiles, step: { kind: 'done', count: 3 } })} />);
  await expect.element(page.getByRole('status').getByText('3 notes were imported.')).toBeVisible();
});

test('hostile words are text', async () => {
  const text = '<img src=x onerror=alert(1)>';
  const [first] = PLAN.rows.new;
  if (!first) throw new Error('no row');
  const rows = { ...PLAN.rows, new: [{ ...first, file: text, note: { ...first.note, text } }] };
  await mount(<ImportNotes {...importProps('en', { step: { ...plan, plan: { ...PLAN, rows } } })} />);
  expect(document.querySelector('img')).toBeNull();
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();
});
