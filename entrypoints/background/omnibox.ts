import browser from 'webextension-polyfill';
import { report } from '../../utils/report/report.ts';
import { asked } from './presenting.ts';
import { own, packs } from './services.ts';

/** The keyword in the address bar. All that it does is in filling.js, which comes when the keyword is typed. */
export function listenToOmnibox(): void {
  // Firefox for Android has none.
  const { omnibox } = browser as { readonly omnibox?: typeof browser.omnibox };
  omnibox?.onInputStarted.addListener(() => run((there) => there.begin()));
  omnibox?.onInputChanged.addListener((text, suggest) =>
    run(async (there) => suggest(await there.suggest(text))),
  );
  omnibox?.onInputEntered.addListener((text, where) => run((there) => there.enter(text, where)));
}

type Omnibox = ReturnType<Awaited<ReturnType<typeof asked>>['filled']['omnibox']>;

function run(work: (omnibox: Omnibox) => Promise<void>): void {
  asked()
    .then(({ filled, ...reader }) => work(filled.omnibox({ packs, own, report }, reader)))
    .catch((error: unknown) => report('omnibox', error));
}
