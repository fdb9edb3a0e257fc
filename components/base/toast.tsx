import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundWords } from '../../utils/wording/found.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import type { ToastView } from './view.ts';

/** How long it can be taken back from here. */
const STAYS = 8_000;

/** What was done, and the way back: for eight seconds, which do not count while it is looked at. Ctrl+Z does the same. */
export function UndoToast(props: {
  readonly words: FoundWords;
  readonly toast: ToastView;
  readonly onUndo: () => void;
  readonly onGone: () => void;
  /** What the button says, where it does something else than to take back. */
  readonly label?: string;
  /** False where the page itself hears Ctrl+Z. */
  readonly hearsKeys?: boolean;
}) {
  const { words, toast, onUndo, onGone, label, hearsKeys = true } = props;
  const left = useRef(STAYS);
  const [isHeld, setHeld] = useState(false);
  const heard = useRef({ onUndo, onGone });
  heard.current = { onUndo, onGone };
  useEffect(() => {
    left.current = STAYS;
  }, [toast.nth]);
  useEffect(() => {
    if (isHeld) return undefined;
    const begun = performance.now();
    const timer = setTimeout(() => heard.current.onGone(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(0, left.current - (performance.now() - begun));
    };
  }, [isHeld, toast.nth]);
  useEffect(() => {
    if (!hearsKeys) return undefined;
    const life = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isWriting || event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      heard.current.onUndo();
    };
    addEventListener('keydown', pressed, { signal: life.signal });
    return () => life.abort();
  }, [hearsKeys]);
  return (
    <div
      class={isHeld ? 'undo-toast held' : 'undo-toast'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <svg key={toast.nth} class="toast-ring" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" pathLength="1" />
      </svg>
      <p role="status">{toast.text}</p>
      <Button size="small" look="quiet" onPress={onUndo}>
        {label ?? say(words, 'undo')}
      </Button>
      <IconButton icon="close" label={say(words, 'close')} onPress={onGone} />
    </div>
  );
}
