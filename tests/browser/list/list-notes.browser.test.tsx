import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findings, mount, show, unmount } from '../../support/mounted.ts';
import { workspace } from './list-driver.tsx';
import { sourceOf } from './sample-list.tsx';

beforeEach(() => page.viewport(1_354, 896));
afterEach(unmount);

const NOTES = [
  {
    key: 'note:1',
    passage: { text: 'Ask about the mills', lang: 'und', ranges: [[14, 19]] as const },
    under: { text: 'Harvest', lang: 'en' },
  },
  { key: 'note:2', passage: { text: 'Mills again', lang: 'und', ranges: [[0, 5]] as const } },
];

test('notes that were found are links below the entries; alone, Enter and the arrow come to the first', async () => {
  const onOpen = vi.fn<(id: string) => void>();
  const openNote = vi.fn<(id: string) => void>();
  const notes = { notes: NOTES, hrefOf: (id: string) => `#notes/${id}`, onOpen: openNote };
  await mount(workspace({ query: 'mills', rows: sourceOf(3), notes, onOpen }));
  const below = page.getByRole('navigation', { name: 'In your notes' });
  const links = below.getByRole('link').elements();
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#notes/note:1', '#notes/note:2']);
  expect(links.map((link) => link.querySelector('mark')?.textContent)).toEqual(['mills', 'Mills']);
  expect(links[0]?.querySelector('.found-key')?.textContent).toBe('Harvest');
  expect(page.getByRole('option').elements()).toHaveLength(3);
  expect(document.querySelector('.list-pane [role=status]')?.textContent).toBe('5 results');
  const list = page.getByRole('listbox').element().getBoundingClientRect();
  expect(below.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(list.bottom);
  expect(await findings()).toEqual([]);
  await userEvent.click(page.getByRole('searchbox'));
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('e0');
  expect(openNote).not.toHaveBeenCalled();

  await show(workspace({ query: 'mills', rows: sourceOf(0), notes, onOpen }));
  expect(document.querySelector('.list-pane .list-none')).toBeNull();
  await userEvent.keyboard('{Enter}{ArrowDown}');
  expect(openNote).toHaveBeenCalledExactlyOnceWith('note:1');
  expect(document.activeElement).toBe(below.getByRole('link').first().element());
  expect(await findings()).toEqual([]);
});
