import { openBaseChanges } from '../../utils/knowledge/changes.ts';
import { fillPacks } from '../../utils/knowledge/pack-filling.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { browserSubscriptions, type Opened } from '../../utils/sites/browser-subscriptions.ts';
import { noteScheduledCheck, noteUnanswered } from '../../utils/sites/update-alarm.ts';
import type { CheckOutcome } from '../../utils/subscriptions/outcome.ts';
import type { CheckOptions } from '../../utils/subscriptions/subscriptions.ts';
import { readers } from './readers.ts';

/** What the background has open. */
export interface UpdateNeeds extends Pick<Opened, 'own' | 'packUpdates'> {
  readonly packs: Parameters<typeof fillPacks>[0];
}

/** The background's half of packs by address. */
export function openUpdates({ packs, ...opened }: UpdateNeeds) {
  let taken = 0;
  const subscriptions = browserSubscriptions({
    ...opened,
    packs: fillPacks(packs),
    readers,
    builtIn: BUNDLED_PACKS,
    onTaken: () => {
      taken += 1;
    },
  });
  return {
    schedule: () => subscriptions.schedule(),
    /** Resolves to whether a pack changed. */
    async check(options: CheckOptions): Promise<boolean> {
      if (options.isScheduled) await noteScheduledCheck();
      // Also after a check by hand: subscriptions that came back with a backup have no alarm yet.
      await subscriptions.schedule();
      const outcomes = [...(await subscriptions.check(options)).values()];
      if (options.isScheduled && outcomes.length > 0 && outcomes.every(isUnanswered)) {
        await noteUnanswered();
        await subscriptions.schedule();
      }
      // What waits or was refused is shown too.
      if (outcomes.length > 0) openBaseChanges().post('packs');
      return taken > 0;
    },
  };
}

function isUnanswered(result: CheckOutcome): boolean {
  return result.outcome === 'failed' && result.failure.code === 'unreachable';
}
