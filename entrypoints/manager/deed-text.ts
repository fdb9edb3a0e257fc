import type { DeedWords } from '../../utils/room/open-deeds.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';

/** What was done, in a line: "Tag added: border (1,000 entries)". */
export function deedText({ what, subject, count = 1 }: DeedWords, words: ListWords): string {
  const deed = say(words, `deed.${what}`);
  const named = subject === undefined || subject === '' ? deed : say(words, 'deedOf', { deed, subject });
  return count > 1
    ? say(words, 'deedMany', { deed: named, entries: say(words, 'entries', { count }) })
    : named;
}
