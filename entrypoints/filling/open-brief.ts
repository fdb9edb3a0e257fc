import { openBeside } from '../../utils/sites/open-beside.ts';

/** Shows the brief of a tab's page in a window of its own, where it is made. */
export async function openBrief(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await openBeside('export', `brief/${String(tab)}`);
}
