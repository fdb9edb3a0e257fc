import type { Runtime } from 'webextension-polyfill';
import { choicesFor, surfaceKey, type Choices } from '../../utils/knowledge/choices.ts';
import type { BaseState } from '../../utils/messages/shapes.ts';
import { findInBlocks, type Block, type Found } from '../../utils/reading/find-in-blocks.ts';
import { hostOf, placeOf } from '../../utils/reading/place.ts';
import { report } from '../../utils/report/report.ts';
import { base, foundHere, names, own } from './services.ts';

/** Opens, while a page still loads, what its names will be found with. Never rejects: who asks will be told. */
export async function getReady(sender: Runtime.MessageSender): Promise<void> {
  if ((await base.state()) !== 'ready') return;
  await Promise.allSettled([names.current(), choicesOf(sender)]);
}

/** While the base is being filled the packs that are whole answer; the page asks again once all of them are. */
export async function findIn(
  blocks: readonly Block[],
  sender: Runtime.MessageSender,
): Promise<Found & { base: BaseState }> {
  // Two databases and the index's file: a background that has just been woken opens them all at once.
  const choosing = choicesOf(sender);
  void names.current();
  const state = await base.state();
  if (state === 'failed') return { base: state, entities: [], mentions: [] };
  // Asked for again, because a pack may have come meanwhile.
  const finder = await names.current();
  const choices = await choosing;
  const found = findInBlocks(blocks, {
    finder,
    chosen: (surface) => choices.get(surfaceKey(surface)),
  });
  await foundHere.add(
    placeOf(sender),
    found.entities.map(({ id }) => id),
  );
  // The base was filled meanwhile, and the page was told so before it could know that this answer is incomplete.
  if (state !== 'ready' && (await base.state()) === 'ready') return findIn(blocks, sender);
  return { base: state, ...found };
}

/** Without its choices a name shows its likeliest reading first: no reason to mark nothing. */
async function choicesOf(sender: Runtime.MessageSender): Promise<Choices> {
  try {
    return await choicesFor(own, hostOf(sender));
  } catch (error) {
    report('choices', error);
    return new Map();
  }
}
