import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { EntityScreen, type EntityScreenProps } from '../../../components/base/entity-screen.tsx';
import type { Fields } from '../../../components/base/view.ts';
import { picture } from '../../support/mounted.ts';
import { Framed } from './sample-base.tsx';

export const button = (name: string | RegExp) => page.getByRole('button', { name });

export const open = (name: string | RegExp) => (button(name).element() as HTMLElement).focus();
/** The screen as its page has it. */
export function Entry(props: EntityScreenProps) {
  return (
    <Framed lang="en">
      <EntityScreen {...props} />
    </Framed>
  );
}

export const value = () => page.getByRole('textbox', { name: 'Number' });
export const typed = (change: Fields, began: Fields) => ({ change, began });

export async function pictured(name: string): Promise<void> {
  await picture(`base-entity-${name}`);
}

export async function later(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

export function write(field: Element, text: string): void {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}
