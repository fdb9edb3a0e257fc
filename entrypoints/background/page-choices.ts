import { loadSettings } from '../../utils/settings/store.ts';
import { leavePage } from '../../utils/sites/leave-page.ts';
import { readTabAnyway } from '../../utils/sites/read-anyway.ts';
import { base } from './fact-base.ts';

/** What a room asks for one page, whatever holds for its site. */

export async function readOnceOn(tab: number) {
  return { done: await readTabAnyway(tab, await loadSettings(), await base.state()) };
}

export async function leaveOn(tab: number, alone: boolean) {
  return { done: await leavePage(tab, alone, await loadSettings(), await base.state()) };
}
