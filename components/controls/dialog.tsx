import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useModal } from './use-modal.ts';
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
  const heading = useId();
  const modal = useModal((shown) => {
    const wanted = focus === undefined ? null : shown.querySelector<HTMLElement>(focus);
    return wanted ?? shown.querySelector<HTMLElement>('.dialog-foot button');
  }, onClose);
  return (
    <dialog {...modal} class="dialog" aria-labelledby={heading}>
      <div class="dialog-body">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
      <footer class="dialog-foot">{buttons}</footer>
    </dialog>
  );
}
