import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupProps } from '../../components/popup/popup.tsx';
import { report } from '../../utils/report/report.ts';
import type { EntryDone } from '../../utils/room/entry.ts';
import type { EntryOpening } from '../../utils/room/entry-open.ts';
import type { EntryHereProps } from './entry-here.tsx';

/** The form that is open, with what draws it; the popup's own view stays until that is loaded. */
export interface EntryView {
  readonly opening: EntryOpening;
  readonly Form: ComponentType<EntryHereProps>;
}

/** Opens the form, and says what came of it when it closes. */
export function useEntryView(onNotice: (notice: PopupProps['notice']) => void) {
  const [entry, setEntry] = useState<EntryView>();
  const openEntry = (opening: EntryOpening) => {
    onNotice(undefined);
    import('./entry-here.tsx').then(
      ({ EntryHere }) => setEntry({ opening, Form: EntryHere }),
      (error: unknown) => {
        report('entry', error);
        onNotice('notDone');
      },
    );
  };
  const onEntryDone = ({ did }: EntryDone) => {
    setEntry(undefined);
    onNotice(did === 'cancelled' ? undefined : `entry.${did}`);
  };
  return { entry, openEntry, onEntryDone };
}
