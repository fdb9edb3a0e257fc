import { arrowTarget } from '../controls/roving.ts';
import type { CardReading } from './card-props.ts';

/** What keys do anywhere in the card; those that are not given belong to the browser. */
export interface KeyDeeds {
  /** Closes what is open in the card, or the card. */
  readonly leave: () => void;
  readonly step: ((step: 1 | -1) => void) | undefined;
  readonly tabs: readonly CardReading[];
  readonly chosen: string | undefined;
  readonly choose: (entity: string) => void;
  /** By the letter, in lower case; the element tells where the focus is. */
  readonly letters: Readonly<Record<string, ((at: Element | null) => void) | undefined>>;
}

/** Whether the key was ours. What is written in a field and walked in a menu is left to it. */
export function actOnKey(event: KeyboardEvent, deeds: KeyDeeds): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('textarea, input, [role=menu]')) return false;
  switch (event.key) {
    case 'Escape':
      deeds.leave();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      // Where there is no other mention to go to, these keys scroll.
      if (!deeds.step) return false;
      deeds.step(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    default:
      return event.key.startsWith('Arrow') ? actOnTabs(event, deeds) : actOnLetter(event, deeds, at);
  }
}

function actOnTabs(event: KeyboardEvent, { tabs, chosen, choose }: KeyDeeds): boolean {
  if (tabs.length < 2) return false;
  const at = tabs.findIndex(({ id }) => id === chosen);
  const reading = tabs[arrowTarget(event, at, tabs.length) ?? at];
  if (!reading) return false;
  choose(reading.id);
  return true;
}

function actOnLetter(event: KeyboardEvent, { letters }: KeyDeeds, at: Element | null): boolean {
  // On a Cyrillic keyboard the key of N writes another letter: there its place counts.
  const letter = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace(/^Key/, '');
  const deed = letters[letter.toLowerCase()];
  if (!deed || letter.length !== 1 || event.repeat) return false;
  deed(at);
  return true;
}
