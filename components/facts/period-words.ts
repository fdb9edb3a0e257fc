import type { PartialDate } from '../../utils/facts/statement.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';

/** Between which years something held, "2019–", "until 2022"; undefined where neither is known. */
export function periodWords(
  words: SharedWords,
  held: { readonly from?: PartialDate; readonly until?: PartialDate },
): string | undefined {
  const year = (date: PartialDate): string => partialDate(words.lang, date, 'year');
  const { from, until } = held;
  if (from !== undefined && until !== undefined) {
    return say(words, 'period.both', { from: year(from), until: year(until) });
  }
  if (from !== undefined) return say(words, 'period.from', { from: year(from) });
  return until === undefined ? undefined : say(words, 'period.until', { until: year(until) });
}
