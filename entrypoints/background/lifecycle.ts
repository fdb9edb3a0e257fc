import browser from 'webextension-polyfill';
import { canonical } from '../../utils/facts/canonical.ts';
import { findAgain, notesAgain } from '../../utils/messages/protocol.ts';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage, mannerOf, type Settings } from '../../utils/settings/settings.ts';
import { loadSettings, onSettingsChange } from '../../utils/settings/store.ts';
import { tabWent } from '../../utils/sites/frames.ts';
import { bringPagesInStep, browserLanguages, tellEverywhere } from '../../utils/sites/orders.ts';
import { forgetPageChoice } from '../../utils/sites/page-choice.ts';
import { syncRegistration } from '../../utils/sites/registration.ts';
import { followGrant } from '../../utils/sites/switch.ts';
import { cards } from './cards.ts';
import { base, names } from './fact-base.ts';
import { keepFillingAtHand } from './filling.ts';
import { foundHere, passing, tickets } from './services.ts';

/** What happens to the extension and its tabs, apart from messages; every listener is registered at once. */
export function listenToLife(): void {
  keepFillingAtHand();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run('installed', async () => {
      try {
        await catchUp();
      } finally {
        if (reason === 'install') await welcome();
      }
    });
  });
  browser.runtime.onStartup.addListener(() => run('startup', catchUp));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    run('granted', async () => {
      await followGrant(origins);
      await inStep();
    });
  });
  browser.permissions.onRemoved.addListener(() => run('revoked', () => inStep()));
  onSettingsChange((settings, before) => {
    const read = ({ packsOff, packOrder }: Settings) => canonical([packsOff, packOrder]);
    const otherNames = read(settings) !== read(before);
    if (otherNames) names.packsChanged();
    const languages = browserLanguages();
    if (mannerOf(settings, languages) !== mannerOf(before, languages))
      cards.adapt(interfaceLanguage(settings, languages), settings.cardScale);
    run('settings', () => inStep(otherNames));
    if (settings.demonyms !== before.demonyms) run('settings', () => tellEverywhere(findAgain));
    if (settings.noteMarks !== before.noteMarks) run('settings', () => tellEverywhere(notesAgain));
  });
  browser.tabs.onRemoved.addListener((tab) => {
    run('tab closed', () =>
      Promise.all([
        tabWent(tab),
        forgetPageChoice(tab),
        foundHere.forget(tab),
        tickets.forget(tab),
        passing.forget(tab),
      ]),
    );
  });
}

async function catchUp(): Promise<void> {
  await Promise.all([base.fill(), inStep()]);
}

/** Registration and open pages follow what is granted and chosen now; `afresh` reads the pages once more. */
async function inStep(afresh = false): Promise<void> {
  await syncRegistration(loadSettings);
  await bringPagesInStep(await loadSettings(), await base.state(), afresh);
}

async function welcome(): Promise<void> {
  const { welcomed } = await loadSettings();
  if (!welcomed) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

function run(what: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => report(what, error));
}
