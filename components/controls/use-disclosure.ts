import { useId, useState } from 'preact/hooks';

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
