import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A `<dialog>` that is open for as long as it is drawn; the browser gives the focus back when it is gone. */
export function useModal(
  /** What has the focus first. */
  first: (shown: HTMLDialogElement) => HTMLElement | null | undefined,
  /** By Esc. */
  onClose: () => void,
): { readonly ref: RefObject<HTMLDialogElement | null>; readonly onCancel: (event: Event) => void } {
  const dialog = useRef<HTMLDialogElement>(null);
  const find = useRef(first);
  useLayoutEffect(() => {
    const { current: shown } = dialog;
    shown?.showModal();
    if (shown) find.current(shown)?.focus();
    return () => shown?.close();
  }, []);
  return {
    ref: dialog,
    onCancel(event) {
      // Whether it closes is for the owner to say.
      event.preventDefault();
      onClose();
    },
  };
}
