import type { BaseChange } from '../../utils/knowledge/changes.ts';
import { notesAgain } from '../../utils/messages/protocol.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { bringPagesInStep, findAgainEverywhere, tellEverywhere } from '../../utils/sites/orders.ts';
import { base, names } from './fact-base.ts';
import { remembered } from './services.ts';

/** A room has written into one of the bases: what was made of them before is dropped, and open pages follow. */
export async function baseChanged(what: BaseChange | 'notes') {
  if (what === 'notes') {
    await tellEverywhere(notesAgain);
  } else if (what === 'packs') {
    names.packsChanged();
    await bringPagesInStep(await loadSettings(), await base.state(), true);
  } else {
    names.ownChanged();
    remembered.changed();
    await findAgainEverywhere();
  }
  return { done: true };
}
