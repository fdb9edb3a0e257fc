import { amount } from '../../utils/wording/numbers.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import type { JobStanding } from './view.ts';

/**
 * What is said aloud of a file between two looks at it: when it is begun, half read, and ended. Silence in between,
 * because a number that changes ten times a second is no news.
 */
export function jobNews(
  words: PacksWords,
  name: string,
  before: JobStanding | undefined,
  now: JobStanding,
): string | undefined {
  if (now.kind === 'running') {
    if (before?.kind !== 'running') return say(words, 'job.begun', { name });
    const isHalf = ({ share = 0 }: { readonly share: number | undefined }) => share >= 0.5;
    if (isHalf(now) && !isHalf(before)) return say(words, 'job.percent', { percent: amount(words.lang, 50) });
    return undefined;
  }
  if (before === undefined || before.kind === now.kind) return undefined;
  switch (now.kind) {
    case 'done':
      return say(words, 'job.finished', { name, count: now.entities });
    case 'review':
      return say(words, 'job.review', {
        ready: say(words, 'ready', { count: now.entities }),
        bad: say(words, 'toReview', { count: now.bad }),
      });
    case 'failed':
      return `${say(words, 'job.failed', { name })}: ${say(words, `trouble.${now.why}`)}`;
    case 'cancelled':
      return `${say(words, 'job.cancelled', { name })}. ${say(words, 'job.asBefore')}`;
    case 'waiting':
      return undefined;
  }
}
