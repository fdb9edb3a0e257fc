import { page, userEvent } from 'vitest/browser';

export { mount, show, unmount } from '../../support/mounted.ts';

/** Presses keys in the list. */
export async function keyIn(pressed: string): Promise<void> {
  (page.getByRole('listbox').element() as HTMLElement).focus();
  await userEvent.keyboard(pressed);
}
