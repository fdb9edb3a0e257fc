import { useState } from 'preact/hooks';
import type { Noted } from '../../components/card/card-props.ts';
import type { DetailsDeeds } from '../../components/panel/name-details.tsx';
import type { PanelNotice, PanelProps } from '../../components/panel/panel.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomReadAnyway, roomRetry } from '../../utils/messages/room-calls.ts';
import { openExportWindow } from '../../utils/room/export-window.ts';
import { openManager } from '../../utils/room/open-manager.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import type { Page } from '../../utils/room/use-page.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { turnSiteOn } from '../../utils/sites/switch.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { copyBrief, copyFacts, saveBrief } from './copying.ts';
import { hidden, keptNote } from './own-deeds.ts';

export interface DeedsNeeds {
  readonly page: Page;
  readonly state: PageState;
  readonly words: PanelWords;
  /** Reads the open row once more. */
  readonly again: () => void;
}

type PanelDeeds = Pick<
  PanelProps,
  | 'notice'
  | 'onNoticeGone'
  | 'onCopyBrief'
  | 'onSaveBrief'
  | 'onShowBrief'
  | 'onExport'
  | 'onTurnOn'
  | 'onReadAnyway'
  | 'onResume'
  | 'onRetry'
  | 'onPacks'
  | 'onSearch'
>;

/** What the panel's buttons do, and what is said of it. */
export function useDeeds({ page: { look }, state, words, again }: DeedsNeeds) {
  const [notice, setNotice] = useState<PanelNotice>();
  const [noted, setNoted] = useState<Noted>();
  const { tab, host } = state;
  const panel: PanelDeeds = {
    notice,
    onNoticeGone: () => setNotice(undefined),
    onCopyBrief: () => void copyBrief(state, words, setNotice),
    onShowBrief: () => void openExportWindow('brief', tab),
    onExport: () => void openExportWindow('page', tab),
    onSaveBrief: () => void saveBrief(state, words, setNotice),
    // The browser asks for the permission only within the press itself: nothing is awaited before.
    onTurnOn() {
      if (host === null) return;
      void turnSiteOn(host).then((given) => {
        setNotice(given ? undefined : { text: say(words, 'notGranted') });
        return look();
      });
    },
    onReadAnyway: () => void ask(roomReadAnyway, { tab }).then(look),
    onResume: () => void changeSettings(() => ({ paused: false })).then(look),
    onRetry: () => void ask(roomRetry, {}).then(look),
    onPacks: () => void openManager('packs'),
    onSearch: () => void openManager('search'),
  };
  const name: Pick<DetailsDeeds, 'onNote' | 'onOpenInBase' | 'onCopyFacts' | 'onHide'> = {
    onNote: (entity, note) =>
      void keptNote(entity, note).then((ok) => {
        setNoted({ id: note.id, ok });
        if (ok) setNotice({ text: say(words, 'noteSaved') });
        again();
        return look();
      }),
    onOpenInBase: (entity) => void openManager('entity', entity),
    onCopyFacts: (details, format) => void copyFacts(details, format, words).then(setNotice),
    onHide: ({ entity }) => void hidden(entity, words, setNotice, look),
  };
  return { panel, name, noted };
}
