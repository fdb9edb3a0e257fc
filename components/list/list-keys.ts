/** What a key does in a list of which several rows can be selected. */
export type ListAct =
  | { readonly does: 'go'; readonly to: number }
  /** Everything from where the selection began to this row is selected, and nothing else. */
  | { readonly does: 'extend'; readonly to: number }
  | { readonly does: 'toggle' }
  | { readonly does: 'all' }
  | { readonly does: 'clear' }
  | { readonly does: 'open' }
  | { readonly does: 'bin' }
  | { readonly does: 'type'; readonly letter: string };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * @param at the row that is current
 * @param page rows that fit into what is seen
 * @returns null for keys that are none of the list's
 */
export function listAct(event: Pressed, at: number, count: number, page: number): ListAct | null {
  const { key, shiftKey, altKey } = event;
  const withControl = event.ctrlKey || event.metaKey;
  if (altKey || count === 0) return null;
  const to = targetOf(key, at, count, page);
  if (to !== null) return { does: shiftKey ? 'extend' : 'go', to };
  if (withControl) return key.toLowerCase() === 'a' && !shiftKey ? { does: 'all' } : null;
  switch (key) {
    case ' ':
      return shiftKey ? { does: 'extend', to: at } : { does: 'toggle' };
    case 'Escape':
      return { does: 'clear' };
    case 'Enter':
      return { does: 'open' };
    case 'Delete':
      return { does: 'bin' };
    default:
      return [...key].length === 1 && key !== '/' ? { does: 'type', letter: key } : null;
  }
}

function targetOf(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + page, count - 1);
    case 'PageUp':
      return Math.max(at - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
