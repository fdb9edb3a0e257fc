import type { PopupProps } from '../../components/popup/popup.tsx';
import { report } from '../../utils/report/report.ts';
import { openExportWindow } from '../../utils/room/export-window.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';

/** How the page's facts and notes leave: as files by the export's window, or as a brief at once. */
export function leavingOf(
  state: PageState,
  lang: WordingLanguage,
  onNotice: (notice: PopupProps['notice']) => void,
): Pick<PopupProps, 'onBrief' | 'onExport'> {
  const show = (is: 'page' | 'brief') => {
    openExportWindow(is, state.tab).then(
      () => window.close(),
      (error: unknown) => {
        report('export', error);
        onNotice('notDone');
      },
    );
  };
  const take = (how: 'copy' | 'save') => {
    import('./brief.ts')
      .then((brief) => brief.takeBrief(state, lang, how))
      .then(onNotice, () => onNotice('briefNotTaken'));
  };
  return {
    onExport: () => show('page'),
    onBrief: state.names.length > 0 ? (how) => (how === 'show' ? show('brief') : take(how)) : undefined,
  };
}
