import type { Offered, Standing } from '../../components/packs/view.ts';
import type { PackSummary } from '../../utils/knowledge/pack-queries.ts';
import type { CheckOutcome } from '../../utils/subscriptions/outcome.ts';
import type { Subscription } from '../../utils/subscriptions/subscriptions.ts';
import { troubleOf } from './formats.ts';

/** How a pack stands, by its row in the store and the last look at its address. */
export function standingOf(
  { state, why, content }: Pick<PackSummary, 'state' | 'why' | 'content'>,
  subscription: Subscription | undefined,
): Standing {
  if (!content) {
    if (state === 'failed') return { kind: 'broken', why: troubleOf(why?.code ?? 'unexpected') };
    return { kind: 'filling' };
  }
  if (state === 'filling') return { kind: 'working' };
  const last = subscription?.last;
  if (last) return checked(last.result, last.at);
  if (subscription) return { kind: 'current' };
  return state === 'failed'
    ? { kind: 'refused', why: troubleOf(why?.code ?? 'unexpected') }
    : { kind: 'still' };
}

/** Nobody could be asked, or what came was no pack: the next look may find another answer. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'address',
  'not-allowed',
  'unreachable',
  'status',
  'redirected',
  'slow',
  'cut-short',
  'log',
  'stopped',
  'not-subscribed',
]);

function checked(result: CheckOutcome, at: string): Standing {
  switch (result.outcome) {
    case 'same':
    case 'taken':
      return { kind: 'current', checked: at };
    case 'waiting':
      return { kind: 'update', revision: result.offered.revision };
    case 'failed': {
      const { failure, offered } = result;
      const why = troubleOf(failure.code);
      if (UNANSWERED.has(failure.code)) return { kind: 'failed', why };
      const unusual = offered && { ...offered, why: failure.code as Offered['why'] };
      return { kind: 'refused', why, ...(unusual && { offered: unusual }) };
    }
  }
}
