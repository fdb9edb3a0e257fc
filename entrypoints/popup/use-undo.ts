import { useRef, useState } from 'preact/hooks';
import type { ToastView } from '../../components/base/view.ts';
import type { PopupProps } from '../../components/popup/popup.tsx';
import { report } from '../../utils/report/report.ts';

/** Something that is done, what is said of it, and how it is taken back. Each way rejects where it could not be kept. */
export interface Deed {
  readonly text: string;
  readonly work: () => Promise<void>;
  readonly back: () => Promise<void>;
}

/** The last deed, for as long as the popup offers to take it back. */
export function useUndo(look: () => Promise<void>, onNotice: (notice: PopupProps['notice']) => void) {
  const [toast, setToast] = useState<ToastView>();
  const last = useRef<Deed | undefined>(undefined);
  const nth = useRef(0);
  const run = (work: () => Promise<void>, then: () => void) => {
    work().then(
      () => {
        then();
        onNotice(undefined);
        void look();
      },
      (error: unknown) => {
        report('popup', error);
        onNotice('notDone');
      },
    );
  };
  const gone = () => {
    last.current = undefined;
    setToast(undefined);
  };
  return {
    toast,
    onToastGone: gone,
    onUndo: () => {
      const { current } = last;
      gone();
      if (current) run(current.back, () => undefined);
    },
    perform: (deed: Deed) =>
      run(deed.work, () => {
        last.current = deed;
        nth.current += 1;
        setToast({ nth: nth.current, text: deed.text });
      }),
  };
}
