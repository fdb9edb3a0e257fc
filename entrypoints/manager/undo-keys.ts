import { isWriting } from '../../components/list/is-writing.ts';

/** Calls at Ctrl+Z and Ctrl+Shift+Z, wherever nothing is being written or asked, until the signal aborts. */
export function onUndoKeys(heard: (way: 'undo' | 'redo') => void, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
    if (!isAsked || isWriting(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    heard(event.shiftKey ? 'redo' : 'undo');
  };
  addEventListener('keydown', pressed, { signal });
}
