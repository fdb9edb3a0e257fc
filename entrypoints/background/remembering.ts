import type { CardDeed } from '../../utils/messages/card-port.ts';
import type { About } from '../../utils/reading/remembered.ts';
import { findAgainEverywhere } from '../../utils/sites/orders.ts';
import { present } from './presenting.ts';
import { remembered } from './services.ts';

/** What the reader decides about names, and open pages that follow. */

/** @param entity what the name always means; without it the decision is taken back */
export async function keep(deed: CardDeed, about: About, entity?: string): Promise<void> {
  await remembered.keep(deed, about, entity);
  // What is chosen is shown by its card; marks are the same for all readings of a name.
  if (deed !== 'always') await findAgainEverywhere();
}

export async function rememberedNow() {
  const [choices, hidden] = await Promise.all([remembered.list('choice'), remembered.list('hidden')]);
  const meanings = await present(
    choices.flatMap(({ entity }) => entity ?? []),
    true,
  );
  return {
    choices: choices.map(({ id, entity = '' }) => {
      const meaning = meanings.get(entity);
      return { id, ...(meaning && { meaning }) };
    }),
    hidden,
  };
}

export async function forgetOne(id: string) {
  const done = await remembered.forget(id);
  if (done) await findAgainEverywhere();
  return { done };
}
