import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import type { JobView } from './view.ts';

/** "Nothing added yet: 411 entries ready, 1 row to review"; of a pack, that it waits to be looked at. */
export function reviewLine(
  words: PacksWords,
  job: JobView,
  { entities, bad }: { readonly entities: number; readonly bad: number },
): string {
  if (job.inside) return say(words, 'offer.title', { name: job.inside.title.text });
  return say(words, 'job.review', {
    ready: say(words, 'ready', { count: entities }),
    bad: say(words, 'toReview', { count: bad }),
  });
}
