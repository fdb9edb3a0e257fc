import browser from 'webextension-polyfill';
import type { BaseState } from '../messages/shapes.ts';
import type { Settings } from '../settings/settings.ts';
import { bringPagesInStep } from './orders.ts';
import { choosePage, forgetPageChoice } from './page-choice.ts';

/**
 * Leaves a tab's present page alone, until it shows another one or is loaded from another address; or has it be as its
 * site is again. Resolves to false where the browser tells us nothing of the page.
 */
export async function leavePage(
  tab: number,
  alone: boolean,
  settings: Settings,
  base: BaseState,
): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined) return false;
  await (alone ? choosePage(tab, url, 'off') : forgetPageChoice(tab));
  await bringPagesInStep(settings, base);
  return true;
}
