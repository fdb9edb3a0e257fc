import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import {
  planSites,
  readSiteFile,
  takeSites,
  writeSiteFile,
  type SiteFile,
} from '../../utils/sites/site-file.ts';
import { saveFile } from '../../utils/room/save-file.ts';

type Read = Extract<SiteFile, { ok: true }> & { readonly fileName: string };
export type SiteFileTrouble = Extract<SiteFile, { ok: false }>['why'];

/** A file of sites from its choice to its answer, and the list as a file. */
export function useSiteFile(
  settings: Settings,
  granted: readonly string[],
  said: (what: 'imported' | SiteFileTrouble) => void,
) {
  const [read, setRead] = useState<Read>();
  const onFile = async (file: File): Promise<void> => {
    const found = readSiteFile(await file.text());
    setRead(found.ok ? { ...found, fileName: file.name } : undefined);
    if (!found.ok) said(found.why);
  };
  const onTake = async (): Promise<void> => {
    if (!read) return;
    await changeSettings((now) => takeSites(now, read.sites, granted));
    setRead(undefined);
    said('imported');
  };
  return {
    review: read && {
      fileName: read.fileName,
      skipped: read.skipped,
      plan: planSites(settings, read.sites, granted),
    },
    onFile,
    onTake,
    onCancel: () => setRead(undefined),
    onExport: () => {
      const file = new Blob([writeSiteFile(settings, granted)], { type: 'application/json' });
      saveFile(file, 'sidelight-sites.json');
    },
  };
}
