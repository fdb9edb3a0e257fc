import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ExportChoice } from '../interchange/export-model.ts';
import { report } from '../report/report.ts';
import { FIRST_CHOICE, readChoice } from './export-choice.ts';
import { lastExport } from './last-export.ts';

export interface ExportStart {
  /** What was chosen last. */
  readonly first: ExportChoice;
  /** Milliseconds since 1970: when all notes last left. */
  readonly last: number | undefined;
}

/** What an export begins with; undefined before it is read. */
export function useExportStart(): ExportStart | undefined {
  const [start, setStart] = useState<ExportStart>();
  useEffect(() => {
    Promise.all([readChoice(browser.storage.local), lastExport(browser.storage.local)]).then(
      ([first, last]) => setStart({ first, last }),
      (error: unknown) => {
        report('export', error);
        setStart({ first: FIRST_CHOICE, last: undefined });
      },
    );
  }, []);
  return start;
}
