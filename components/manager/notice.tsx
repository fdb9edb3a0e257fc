import type { ComponentChildren } from 'preact';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';

export interface NoticeProps {
  readonly text: string;
  /** Something did not work: said at once. */
  readonly amiss?: boolean;
  /** Buttons: undo, look. */
  readonly children?: ComponentChildren;
  /** Absent for what stays until it is seen to. */
  readonly dismiss?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** What a press came to, where the eye is; it takes no focus and goes when it is told to. */
export function Notice({ text, amiss = false, children, dismiss }: NoticeProps) {
  return (
    <div class={amiss ? 'page-notice amiss' : 'page-notice'} role={amiss ? 'alert' : 'status'}>
      <Icon name={amiss ? 'warn' : 'info'} />
      <p>{text}</p>
      {children}
      {dismiss && <IconButton icon="close" label={dismiss.label} onPress={dismiss.onPress} />}
    </div>
  );
}
