import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../../utils/messages/ask.ts';
import { walk } from '../../utils/messages/protocol.ts';
import { report } from '../../utils/report/report.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { framesOf } from '../../utils/sites/page-names.ts';
import { addFrom, noteFrom } from './adding.ts';
import { filling } from './filling.ts';
import { openPanel } from '../../utils/sites/open-panel.ts';
import { siteOf } from '../../utils/sites/site.ts';
import { toggleSite } from '../../utils/sites/switch.ts';

/** The browser's commands (wxt.config.ts) and what each does on the active tab. */
const DEEDS: Readonly<Record<string, (tab: Tabs.Tab) => Promise<unknown>>> = {
  'next-mark': (tab) => walkOn(tab, 1),
  'previous-mark': (tab) => walkOn(tab, -1),
  'toggle-site': async (tab) => {
    const site = siteOf(tab.url);
    if (site.host !== null) await toggleSite(site.host);
  },
  note: (tab) => noteFrom({ tab }),
  'add-to-base': (tab) => addFrom(tab),
  // Within the command itself: nothing is awaited before. Where there is no panel, the popup has the names.
  'facts-on-page': (tab) => openPanel(tab.windowId).catch(() => browser.action.openPopup()),
  'page-brief': async ({ id }) => (await filling()).openBrief(id),
  'pause-everywhere': () => changeSettings(({ paused }) => ({ paused: !paused })),
};

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const deed = DEEDS[command];
    if (deed && tab) deed(tab).catch((error: unknown) => report(command, error));
  });
}

/** The first frame that has a mark to go to takes the step; the page itself may not yet have said hello. */
async function walkOn(tab: Tabs.Tab, step: 1 | -1): Promise<void> {
  if (tab.id === undefined) return;
  for (const frame of new Set([0, ...(await framesOf(tab.id))])) {
    const reply = await askTab(tab.id, frame, walk, { step });
    if (reply.ok && reply.value.done) return;
  }
}
