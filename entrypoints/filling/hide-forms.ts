import browser from 'webextension-polyfill';
import { spotIn } from '../../utils/reading/place.ts';
import { NO_LANGUAGE, type Deed, type Remembered } from '../../utils/reading/remembered.ts';
import { siteOf } from '../../utils/sites/site.ts';

/** Forms of a name that a tab's page is to mark no more, or again; there, on its site or anywhere. */
export interface Hiding {
  readonly tab: number;
  readonly where: Exclude<Deed, 'always'>;
  readonly surfaces: readonly string[];
  readonly hidden: boolean;
}

export async function hideForms(
  remembered: Pick<Remembered, 'keep'>,
  { tab, where, surfaces, hidden }: Hiding,
): Promise<void> {
  const shown = await browser.tabs.get(tab);
  const spot = spotIn(shown, siteOf(shown.url).host ?? '');
  for (const surface of surfaces) {
    const about = { spot, surface, lang: NO_LANGUAGE };
    await remembered.keep(where, about, hidden ? surface : undefined);
  }
}
