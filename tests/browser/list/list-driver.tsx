import { page, userEvent } from 'vitest/browser';
import { ListPane, type ListPaneProps } from '../../../components/list/list-pane.tsx';
import { listProps, Workspace } from './sample-list.tsx';

export function workspace(other: Partial<ListPaneProps> = {}) {
  return (
    <Workspace lang="en">
      <ListPane {...listProps('en', other)} />
    </Workspace>
  );
}

export const listbox = () => page.getByRole('listbox').element() as HTMLElement;
export const rows = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
export const position = (row: HTMLElement) => Number(row.getAttribute('aria-posinset')) - 1;
export const current = () => document.getElementById(listbox().getAttribute('aria-activedescendant') ?? '');
export const selected = () => rows().flatMap((row) => (row.ariaSelected === 'true' ? [position(row)] : []));
export const barText = () => document.querySelector('.bulk-bar b')?.textContent;

export async function keys(pressed: string): Promise<void> {
  listbox().focus();
  await userEvent.keyboard(pressed);
}
