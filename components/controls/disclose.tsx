import { useId, useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import './disclose.css';

/** Something that is shown on demand. */
export interface Disclosure {
  /** Of what is shown. */
  readonly id: string;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** @param onToggled what is shown has grown or shrunk; called when that is drawn, for whoever measures it */
export function useDisclosure(onToggled: (() => void) | undefined): Disclosure {
  const [open, setOpen] = useState(false);
  const toggle = () => {
    setOpen(!open);
    if (onToggled) setTimeout(onToggled);
  };
  return { id: useId(), open, toggle };
}

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
