import type { DeedWords, Undone } from '../../utils/room/open-deeds.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';

/** What was done, in a line: "Tag added: border (1,000 entries)". */
export function deedText({ what, subject, count = 1, of }: DeedWords, words: ListWords): string {
  const deed = say(words, `deed.${what}`);
  const named = subject === undefined || subject === '' ? deed : say(words, 'deedOf', { deed, subject });
  return count > 1
    ? say(words, 'deedMany', { deed: named, entries: say(words, of ?? 'entries', { count }) })
    : named;
}

/** What came of taking something back, or of doing it again. */
export function toldOf({ deed, left, isNothing }: Undone, way: 'undo' | 'redo', words: ListWords): string {
  const what = deedText(deed, words);
  const partly = left.length > 0 ? say(words, 'undoPartly', { count: left.length }) : '';
  if (isNothing) return partly;
  return `${say(words, way === 'undo' ? 'undone' : 'redone', { what })} ${partly}`.trim();
}
