import { ExportDialog } from '../../components/export/export-dialog.tsx';
import { viewOf } from '../../utils/room/around.ts';
import type { ExportRequest } from '../../utils/room/export-scopes.ts';
import { useExport } from '../../utils/room/use-export.ts';
import { useExportStart, type ExportStart } from '../../utils/room/use-export-start.ts';
import { useScopes } from '../../utils/room/use-scopes.ts';
import type { PageProps } from './page-props.ts';

export interface ExportOverProps extends Pick<PageProps, 'lang' | 'factsLang' | 'settings' | 'directory'> {
  readonly request: ExportRequest;
  readonly onClose: () => void;
}

/** The export over a page of the manager; loaded when it is first asked for. */
export function ExportOver(props: ExportOverProps) {
  const start = useExportStart();
  return start ? <Opened {...props} start={start} /> : null;
}

function Opened(props: ExportOverProps & { readonly start: ExportStart }) {
  const { request, lang, factsLang, settings, directory, start, onClose } = props;
  const offers = useScopes(request, directory, start.last);
  const reader = { lang: factsLang, view: viewOf(settings) };
  return <ExportDialog {...useExport({ lang, reader, offers, first: start.first })} onClose={onClose} />;
}
