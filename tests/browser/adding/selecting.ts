import { userEvent } from 'vitest/browser';

/** Longer than a selection waits for its chip. */
export const SHOWN_MS = 500;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Selects a word with the mouse, at these pixels of its paragraph. */
export async function selectAt(id: string, x = 20): Promise<void> {
  await userEvent.dblClick(document.getElementById(id) as HTMLElement, { position: { x, y: 12 } });
}

/** Selects by script, and has the reader's key tell of it. */
export async function selectBy(id: string, start = 0, end?: number): Promise<void> {
  const text = (document.getElementById(id) as HTMLElement).firstChild as Text;
  window.getSelection()?.setBaseAndExtent(text, start, text, end ?? text.length);
  await userEvent.keyboard('{Shift}');
  await pause(SHOWN_MS);
}
