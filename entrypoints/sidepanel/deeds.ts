import { useState } from 'preact/hooks';
import type { Noted } from '../../components/card/card-props.ts';
import type { DetailsDeeds } from '../../components/panel/name-details.tsx';
import type { PanelNotice, PanelProps } from '../../components/panel/panel.tsx';
import { openExportWindow } from '../../utils/room/export-window.ts';
import { openManager } from '../../utils/room/open-manager.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import type { Page } from '../../utils/room/use-page.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { copyBrief, copyFacts, saveBrief } from './copying.ts';
import { hidden, keptNote } from './own-deeds.ts';
import { siteDeeds } from './site-deeds.ts';

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
  const { tab } = state;
  const panel: PanelDeeds = {
    notice,
    onNoticeGone: () => setNotice(undefined),
    onCopyBrief: () => void copyBrief(state, words, setNotice),
    onShowBrief: () => void openExportWindow('brief', tab),
    onExport: () => void openExportWindow('page', tab),
    onSaveBrief: () => void saveBrief(state, words, setNotice),
    ...siteDeeds(state, words, setNotice, look),
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
