import { useState } from 'preact/hooks';
import { report } from '../../utils/report/report.ts';
import type { ExportRequest } from '../../utils/room/export-scopes.ts';
import type { ExportOver } from './export-over.tsx';
import type { PageProps } from './page-props.ts';

/** Opens the export over the page that asks for it; what draws it comes with the first one. */
export function useExporting(props: PageProps) {
  const { lang, factsLang, settings, directory, undoing } = props;
  const [request, setRequest] = useState<ExportRequest>();
  const [Over, setOver] = useState<typeof ExportOver>();
  const onExport = (asked: ExportRequest = {}) => {
    import('./export-over.tsx').then(
      (loaded) => {
        setOver(() => loaded.ExportOver);
        setRequest(asked);
      },
      (error: unknown) => {
        report('export', error);
        undoing.onFailed();
      },
    );
  };
  const close = () => setRequest(undefined);
  return {
    onExport,
    exporting: Over && request && (
      <Over {...{ lang, factsLang, settings, directory, request }} onClose={close} />
    ),
  };
}
