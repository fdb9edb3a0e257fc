import type { CardDeed } from '../../utils/messages/card-port.ts';
import type { About } from '../../utils/reading/remembered.ts';
import { findAgainEverywhere } from '../../utils/sites/orders.ts';
import type { Hiding } from '../filling/hide-forms.ts';
import { filling } from './filling.ts';
import { present } from './presenting.ts';
import { remembered } from './services.ts';

/** What the reader decides about names, and open pages that follow. */

/** @param entity what the name always means; without it the decision is taken back */
export async function keep(deed: CardDeed, about: About, entity?: string): Promise<void> {
  await remembered.keep(deed, about, entity);
  // What is chosen is shown by its card; marks are the same for all readings of a name.
  if (deed !== 'always') await findAgainEverywhere();
}

/** Some forms of a name on a tab's page: no longer marked there, on its site or anywhere, or marked again. */
export async function hideOn(asked: Hiding) {
  await (await filling()).hideForms(remembered, asked);
  await findAgainEverywhere();
  return { done: true };
}

export async function rememberedNow() {
  return (await filling()).rememberedNow(remembered, present);
}

export async function forgetOne(id: string) {
  const done = await remembered.forget(id);
  if (done) await findAgainEverywhere();
  return { done };
}
