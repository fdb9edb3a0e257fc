import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { baseChanged } from '../../utils/room/stores.ts';
import { subscriptions } from './services.ts';

/** Looks at every subscribed address, and says what came of it. What is amiss stands in the packs' own rows too. */
export async function allChecked(
  words: PacksWords,
): Promise<{ readonly text: string; readonly amiss: boolean }> {
  if ((await subscriptions.list()).length === 0) return { text: say(words, 'noneSubscribed'), amiss: false };
  const outcomes = [...(await subscriptions.check()).values()];
  await baseChanged('packs');
  const counted = (what: string) => outcomes.filter(({ outcome }) => outcome === what).length;
  if (counted('failed') > 0)
    return { text: say(words, 'checksFailed', { count: counted('failed') }), amiss: true };
  if (counted('waiting') > 0)
    return { text: say(words, 'updatesFound', { count: counted('waiting') }), amiss: false };
  if (counted('taken') > 0)
    return { text: say(words, 'updatesTaken', { count: counted('taken') }), amiss: false };
  return { text: say(words, 'allCurrent'), amiss: false };
}
