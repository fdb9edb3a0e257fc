import { arrowTarget } from '../controls/roving.ts';
import type { CardProps, CardReading } from './card-props.ts';

/** Keys that act anywhere in the card; false for those that are not ours. */
export function actOnKey(
  event: KeyboardEvent,
  props: Pick<CardProps, 'positions' | 'onClose' | 'onStep' | 'onChoose'>,
  tabs: readonly CardReading[],
  chosen: string | undefined,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  switch (event.key) {
    case 'Escape':
      props.onClose();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      // Where there is no other mention to go to, these keys scroll.
      if (props.positions.length < 2) return false;
      props.onStep(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    default: {
      if (tabs.length < 2 || !event.key.startsWith('Arrow')) return false;
      const at = tabs.findIndex(({ id }) => id === chosen);
      const reading = tabs[arrowTarget(event, at, tabs.length) ?? at];
      if (!reading) return false;
      props.onChoose(reading.id);
      return true;
    }
  }
}
