import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The buttons, the way out first: it has the focus when the dialog opens. */
  readonly buttons: ComponentChildren;
  /** What has the focus first, where it is not the way out: a selector. */
  readonly focus?: string;
  /** By Esc. */
  readonly onClose: () => void;
}

/** A question that must be answered before anything else. The browser gives the focus back when it is gone. */
export function Dialog({ title, children, buttons, focus, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const foot = useRef<HTMLElement>(null);
  const heading = useId();
  const wanted = useRef(focus);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const first =
      wanted.current === undefined ? undefined : shown?.querySelector<HTMLElement>(wanted.current);
    (first ?? foot.current?.querySelector('button'))?.focus();
    return () => shown?.close();
  }, []);
  const cancel = (event: Event) => {
    // Whether it closes is for the owner to say.
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onCancel={cancel}>
      <div class="dialog-body">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
      <footer ref={foot} class="dialog-foot">
        {buttons}
      </footer>
    </dialog>
  );
}
