import { openBeside } from '../sites/open-beside.ts';

/** Opens the export of a tab's page, or its brief, in a window of its own. */
export async function openExportWindow(is: 'page' | 'brief', tab: number): Promise<void> {
  await openBeside('export', `${is}/${String(tab)}`);
}
