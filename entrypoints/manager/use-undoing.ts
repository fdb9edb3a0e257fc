import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToastView } from '../../components/base/view.ts';
import { report } from '../../utils/report/report.ts';
import { deeds } from '../../utils/room/deeds.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { deedText, toldOf } from './deed-text.ts';
import { onUndoKeys } from './undo-keys.ts';

/** The way back and forth through what was done in this page. */
export interface Undoing {
  /** What would be taken back, or done again, in words; undefined where there is nothing. */
  readonly last: string | undefined;
  readonly next: string | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly toast: (ToastView & { readonly way: 'undo' | 'redo' }) | undefined;
  readonly onToastGone: () => void;
  /** Something could not be stored, wherever in the page. */
  readonly hasFailed: boolean;
  readonly onFailed: () => void;
  readonly onFailureSeen: () => void;
}

type Way = 'undo' | 'redo';

/** Follows what is done anywhere in the page. Ctrl+Z and Ctrl+Shift+Z work wherever nothing is being written. */
export function useUndoing(words: ListWords): Undoing {
  const [, redraw] = useState(0);
  const [toast, setToast] = useState<Undoing['toast']>();
  const [hasFailed, setFailed] = useState(false);
  const nth = useRef(0);
  const isBack = useRef(false);
  const show = (text: string, way: Way) => {
    nth.current += 1;
    setToast({ nth: nth.current, text, way });
  };
  const heard = () => {
    redraw((count) => count + 1);
    // What is taken back is told when it is known what was left.
    if (!isBack.current && deeds.last) show(deedText(deeds.last, words), 'undo');
  };
  const go = async (way: Way) => {
    isBack.current = true;
    try {
      const came = await deeds[way]();
      if (came) show(toldOf(came, way, words), way === 'undo' ? 'redo' : 'undo');
    } catch (error) {
      report('undo', error);
      setFailed(true);
    } finally {
      isBack.current = false;
    }
  };
  const now = useRef({ heard, go });
  now.current = { heard, go };
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    deeds.onChange(() => now.current.heard(), signal);
    onUndoKeys((way) => void now.current.go(way), signal);
    return () => life.abort();
  }, []);
  return {
    last: deeds.last && deedText(deeds.last, words),
    next: deeds.next && deedText(deeds.next, words),
    onUndo: () => void go('undo'),
    onRedo: () => void go('redo'),
    toast,
    onToastGone: () => setToast(undefined),
    hasFailed,
    onFailed: () => setFailed(true),
    onFailureSeen: () => setFailed(false),
  };
}
