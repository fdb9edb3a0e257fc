import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportDialog } from '../../../components/export/export-dialog.tsx';
import type { ExportScreenProps } from '../../../components/export/view.ts';
import { mount, show, unmount } from '../../support/mounted.ts';
import { exportProps, STATES } from './sample-export.ts';

beforeEach(() => page.viewport(1_354, 896));
afterEach(unmount);

const onClose = vi.fn();
const dialog = (other: Partial<ExportScreenProps> = {}) => (
  <ExportDialog {...exportProps('en', other)} onClose={onClose} />
);
const focused = () => {
  const on = document.activeElement as HTMLElement | null;
  return on?.closest('label, button, pre')?.textContent.split('\n')[0];
};

describe('by keyboard', () => {
  test('the first choice has the focus, also while it is counted; arrows turn to what is counted', async () => {
    const onScope = vi.fn();
    await mount(dialog({ ...STATES['counting'], scope: 'notes', onScope }));
    expect(focused()).toMatch(/^All notes/);
    await userEvent.keyboard('{ArrowDown}');
    expect(onScope).toHaveBeenCalledExactlyOnceWith('page');
  });

  test('Esc closes it; while a file is written it cancels that and nothing else', async () => {
    onClose.mockClear();
    const onCancel = vi.fn();
    await mount(dialog({ onCancel }));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    await show(dialog({ ...STATES['writing'], onCancel }));
    await userEvent.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('from Save the focus goes to Cancel, and back once the file is there', async () => {
    const onSave = vi.fn();
    await mount(dialog({ onSave }));
    await page.getByRole('button', { name: 'Save file' }).click();
    expect(onSave).toHaveBeenCalledOnce();
    await show(dialog({ ...STATES['writing'], onSave }));
    expect(focused()).toBe('Cancel');
    await show(dialog({ ...STATES['saved'], onSave }));
    expect(focused()).toBe('Save file');
  });
});

test('how far it is is said when it begins and at half, and never in between', async () => {
  const heard: string[] = [];
  const root = await mount(dialog());
  const at = async (share: number) => {
    await show(dialog({ writing: { done: share * 100, total: 100, bytes: 1, share } }));
    const said = root.querySelector('.export-foot > [role=status]')?.textContent ?? '';
    if (heard.at(-1) !== said) heard.push(said);
  };
  for (const share of [0, 0.1, 0.3, 0.5, 0.7, 1]) await at(share);
  expect(heard).toEqual(['Writing 100 items', '50 % written']);
  await show(dialog(STATES['saved']));
  expect(root.querySelector('.export-news > [role=status]')?.textContent).toContain('Handed to the browser');
});

test('a format is chosen with the first of its kinds, and what is left out is told', async () => {
  const onChoice = vi.fn();
  await mount(dialog({ onChoice }));
  await page.getByRole('radio', { name: 'CSV .csv' }).click();
  expect(onChoice).toHaveBeenLastCalledWith({ format: 'csv-sheet' });
  await page.getByRole('button', { name: 'More formats' }).click();
  await page.getByRole('radio', { name: 'Sources .json' }).click();
  expect(onChoice).toHaveBeenLastCalledWith({ format: 'csl-json' });
  await page.getByRole('combobox', { name: 'Files' }).selectOptions('One per page, in a zip');
  expect(onChoice).toHaveBeenLastCalledWith({ layout: 'page' });
  await page.getByRole('checkbox', { name: 'Quoted sentences' }).click();
  expect(onChoice.mock.lastCall?.[0]).toMatchObject({ include: { quotes: false, notes: true } });
});

test('nothing that cannot be written is handed over', async () => {
  for (const state of ['counting', 'fault', 'empty', 'broken']) {
    await mount(dialog(STATES[state]));
    for (const name of ['Copy', 'Save file']) {
      expect(page.getByRole('button', { name }).element(), `${state} ${name}`).toHaveProperty(
        'disabled',
        true,
      );
    }
  }
  await mount(dialog(STATES['zip']));
  expect(page.getByRole('button', { name: 'Copy' }).element()).toHaveProperty('disabled', true);
  expect(page.getByRole('button', { name: 'Save file' }).element()).toHaveProperty('disabled', false);
});

test('a template is written here, begun from another, and told where it is wrong', async () => {
  const onChoice = vi.fn();
  const onBegin = vi.fn();
  await mount(dialog({ ...STATES['fault'], onChoice, onBegin }));
  const field = page.getByRole('textbox', { name: 'Template' });
  expect(field.element().getAttribute('aria-invalid')).toBe('true');
  await expect.element(page.getByRole('alert').filter({ hasText: 'Line 1' })).toBeVisible();
  await field.fill('{{#note}}');
  expect(onChoice).toHaveBeenLastCalledWith({ template: '{{#note}}' });
  await page.getByRole('combobox', { name: 'Begin from' }).selectOptions('Logseq');
  expect(onBegin).toHaveBeenCalledExactlyOnceWith('logseq');
  await page.getByRole('button', { name: 'Fields' }).click();
  await expect.element(page.getByText('page.title')).toBeVisible();
});
