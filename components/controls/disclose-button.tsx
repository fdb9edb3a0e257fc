import { Icon } from '../icons/icon.tsx';
import type { Disclosure } from './use-disclosure.ts';
import './disclose-button.css';

/** A line that shows what stands behind it when it is pressed. */
export function DiscloseButton(props: { readonly line: string; readonly shows: Disclosure }) {
  const { line, shows } = props;
  return (
    <button
      type="button"
      class="disclose"
      aria-expanded={shows.open}
      aria-controls={shows.id}
      onClick={shows.toggle}
    >
      <span>{line}</span>
      <Icon name={shows.open ? 'up' : 'down'} size={12} />
    </button>
  );
}
