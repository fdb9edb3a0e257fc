import browser from 'webextension-polyfill';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import type { Told } from '../../utils/reading/card-links-needs.ts';
import { spotIn } from '../../utils/reading/place.ts';
import type { CardPlace } from '../../utils/reading/tickets.ts';
import { hostOfFrame } from '../../utils/sites/frames.ts';
import { names } from './fact-base.ts';
import { filling } from './filling.ts';
import { foundHere, remembered } from './services.ts';

/** What is known of a card's mention beside facts: where it stands, why it is one, what was chosen for it there. */
export async function tellOf(place: CardPlace, { around, surface }: CardRequest): Promise<Told> {
  const [tab, host = '', finder, before, { explain }] = await Promise.all([
    browser.tabs.get(place.tab),
    hostOfFrame(place.tab, place.frame),
    names.current(),
    foundHere.all(place),
    filling(),
  ]);
  const spot = spotIn(tab, host);
  const decided = await remembered.at(spot);
  const chosen: typeof decided.chosen = (form, languages) => {
    const entity = decided.chosen(form, languages);
    return entity === undefined ? entity : (finder.stays?.(entity) ?? entity);
  };
  const told = explain(around, { finder, chosen, before });
  const here = chosen(surface, []);
  return { ...told, spot, chosen: here ?? chosen(surface, [told.lang]), isOpen: here !== undefined };
}
