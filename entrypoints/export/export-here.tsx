import { useEffect, useState } from 'preact/hooks';
import { ExportScreen } from '../../components/export/export-screen.tsx';
import { report } from '../../utils/report/report.ts';
import { viewOf } from '../../utils/room/around.ts';
import { useDirectory } from '../../utils/room/directory.ts';
import { exportPage } from '../../utils/room/export-page.ts';
import type { ExportRequest } from '../../utils/room/export-scopes.ts';
import { useExport } from '../../utils/room/use-export.ts';
import { useExportStart, type ExportStart } from '../../utils/room/use-export-start.ts';
import { useScopes } from '../../utils/room/use-scopes.ts';
import type { InterfaceLanguage, Settings } from '../../utils/settings/settings.ts';

interface ExportHereProps {
  /** Whose page can be exported; undefined where the window was opened without one. */
  readonly tab: number | undefined;
  readonly lang: InterfaceLanguage;
  readonly factsLang: InterfaceLanguage;
  readonly settings: Settings;
}

/** The export of a tab's page, and of all the rest. */
export function ExportHere(props: ExportHereProps) {
  const { tab } = props;
  const start = useExportStart();
  const [request, setRequest] = useState<ExportRequest>();
  useEffect(() => {
    if (tab === undefined) setRequest({});
    else {
      exportPage(tab).then(setRequest, (error: unknown) => {
        report('export', error);
        setRequest({});
      });
    }
  }, [tab]);
  return start && request ? <Opened {...props} start={start} request={request} /> : null;
}

function Opened(props: ExportHereProps & { readonly start: ExportStart; readonly request: ExportRequest }) {
  const { lang, factsLang, settings, start, request } = props;
  const directory = useDirectory(factsLang, settings);
  const offers = useScopes(request, directory, start.last);
  const reader = { lang: factsLang, view: viewOf(settings) };
  const screen = useExport({ lang, reader, offers, first: start.first });
  useEffect(() => document.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return <ExportScreen {...screen} />;
}
