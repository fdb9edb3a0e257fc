import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/popup.tsx';
import { findings, mount, unmount } from '../../support/mounted.ts';
import { foundFor, popupProps, textsOf } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

const LOOSE = {
  key: 'note:2',
  passage: { text: 'Kostanai mills', lang: 'und', ranges: [[0, 8]] as const },
  under: { text: 'Harvest', lang: 'en' },
};

test('notes stand below the entities with what they are about or their page, and lead to their own page', async () => {
  const found = [LOOSE, ...foundFor('en')];
  const search = { query: 'kostanai', found, isStale: false, standing: 'ready' } as const;
  const props = popupProps('en', { search });
  const root = await mount(<Popup {...props} />);
  const options = page.getByRole('option').elements();
  expect(options.map((option) => option.querySelector('.note-tile') !== null)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(textsOf(options[2] ?? root, '.found-name, mark, .found-key')).toEqual([
    'Kostanai mills',
    'Kostanai',
    'Harvest',
  ]);
  expect(textsOf(options[3] ?? root, '.found-key')).toEqual(['Kostanay Region']);
  await expect
    .element(page.getByRole('option', { name: 'In your notes Kostanai mills Harvest' }))
    .toBeVisible();
  root.querySelector<HTMLElement>('[role=combobox]')?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}{Control>}{Enter}{/Control}');
  await userEvent.click(options[3] ?? root);
  expect(vi.mocked(props.onOpenNote).mock.calls).toEqual([['note:2'], ['note:2'], ['n1']]);
  expect(props.onOpenEntry).not.toHaveBeenCalled();
  expect(props.onEditEntry).not.toHaveBeenCalled();
  expect(await findings()).toEqual([]);
});
