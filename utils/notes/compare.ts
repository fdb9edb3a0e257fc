import { diffArrays } from 'diff';

/** A stretch of two texts that were compared. */
export interface DiffPart {
  readonly text: string;
  /** In both, in the old one alone, or in the new one alone. */
  readonly is: 'same' | 'gone' | 'new';
}

/**
 * How one text became another, word by word, numbers whole and punctuation apart. What is other between two words that
 * stayed is one `gone` and then one `new`. Joined, `same` and `gone` are `was`; `same` and `new` are `now`.
 */
export function diffOf(was: string, now: string): readonly DiffPart[] {
  if (was.trim() === '' || now.trim() === '' || was === now) return wholly(was, now);
  // The first word is told from no other by having no space before it.
  const old = wordsOf(` ${was}`);
  const next = wordsOf(` ${now}`);
  const head = commonStart(old, next);
  const tail = commonStart(old.slice(head).toReversed(), next.slice(head).toReversed());
  const oldMiddle = old.slice(head, old.length - tail);
  const nextMiddle = next.slice(head, next.length - tail);
  // Without the common ends little is left to compare; where everything is other, nothing is gained by comparing.
  const found = diffArrays(oldMiddle, nextMiddle, { maxEditLength: MOST_EDITS }) ?? [
    { value: oldMiddle, removed: true, added: false },
    { value: nextMiddle, removed: false, added: true },
  ];

  const runs: Run[] = [{ same: old.slice(0, head).join(''), gone: '', next: '' }];
  for (const { value, removed, added } of found) {
    const last = runs.at(-1);
    const text = value.join('');
    if (last === undefined) continue;
    if (removed) last.gone += text;
    else if (added) last.next += text;
    else runs.push({ same: text, gone: '', next: '' });
  }
  runs.push({ same: tail === 0 ? '' : old.slice(-tail).join(''), gone: '', next: '' });
  return partsOf(runs);
}

function wholly(was: string, now: string): readonly DiffPart[] {
  const parts: readonly DiffPart[] =
    was === now
      ? [{ text: was, is: 'same' }]
      : [
          { text: was, is: 'gone' },
          { text: now, is: 'new' },
        ];
  return parts.filter(({ text }) => text !== '');
}

/** What stayed, and what is other behind it. */
interface Run {
  same: string;
  gone: string;
  next: string;
}

/** Edits of words beyond which two texts are other altogether: the work of comparing grows with their square. */
const MOST_EDITS = 1_000;

/** Words of magnitude belong to their number, as its percent sign does: a change of them is one of the number. */
const MAGNITUDES =
  '%|‰|тыс|млн|млрд|трлн|мың|миллион|миллиард|mille|million|billion|trillion|milliard|millions|milliards|thousand|bn|mln|mrd';

const NUMBER = new RegExp(
  "(?:\\p{Nd}{1,3}(?:[\\s\\u00a0\\u2009\\u202f]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+)(?:[.,:/'’]\\p{Nd}+)*" +
    `(?:\\s?(?:${MAGNITUDES})(?![\\p{L}\\p{M}]))?`,
  'gu',
);

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words, numbers and marks, each with the white space before it. */
function wordsOf(text: string): string[] {
  const pieces: string[] = [];
  let space = '';
  const add = (piece: string): void => {
    if (/^\s+$/u.test(piece)) {
      space += piece;
      return;
    }
    pieces.push(space + piece);
    space = '';
  };
  let done = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    // A digit within a word (H2O, G7) is the word's.
    if (
      /[\p{L}\p{M}]/u.test(text.charAt(index - 1)) ||
      /[\p{L}\p{M}]/u.test(text.charAt(index + number.length))
    )
      continue;
    for (const { segment } of SEGMENTER.segment(text.slice(done, index))) add(segment);
    add(number);
    done = index + number.length;
  }
  for (const { segment } of SEGMENTER.segment(text.slice(done))) add(segment);
  if (space !== '') pieces.push(space);
  return pieces;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

function partsOf(runs: readonly Run[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  const joined = joinedRuns(runs);
  // Both texts were given a space to begin with, which is taken from whatever begins them.
  let [oldSpace, nextSpace] = [1, 1];
  const add = (text: string, is: DiffPart['is']): void => {
    const cut = text === '' ? 0 : is === 'new' ? nextSpace : oldSpace;
    if (cut === 1 && is !== 'new') oldSpace = 0;
    if (cut === 1 && is !== 'gone') nextSpace = 0;
    const shown = text.slice(cut);
    const last = parts.at(-1);
    if (shown === '') return;
    if (last?.is === is) parts.splice(-1, 1, { text: last.text + shown, is });
    else parts.push({ text: shown, is });
  };
  for (const [at, run] of joined.entries()) {
    const behind = joined[at + 1];
    const space = sharedSpace(run, behind);
    add(run.same + space, 'same');
    const isOneSided = run.gone === '' || run.next === '';
    if (isOneSided && space !== '' && behind !== undefined) behind.same = behind.same.slice(space.length);
    for (const [text, is] of [
      [run.gone, 'gone'],
      [run.next, 'new'],
    ] as const) {
      if (text !== '') add(text.slice(space.length) + (isOneSided ? space : ''), is);
    }
  }
  return parts;
}

/** Nothing but a mark between two changes says nothing by having stayed: it goes with them, and they are one. */
function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isBetween =
      last !== undefined && isChange(last) && isChange(run) && !/[\p{L}\p{N}]/u.test(run.same);
    if (last !== undefined && (run.same === '' || isBetween)) {
      last.gone += run.same + run.gone;
      last.next += run.same + run.next;
    } else joined.push({ ...run });
  }
  return joined;
}

function isChange({ gone, next }: Run): boolean {
  return gone !== '' || next !== '';
}

/**
 * The space with which a change begins in both texts: of words put in or taken out it is the one before them, so that
 * theirs is the one behind them.
 */
function sharedSpace({ gone, next }: Run, behind: Run | undefined): string {
  if (gone === '' && next === '') return '';
  return commonSpace(gone === '' ? next : gone, next === '' || gone === '' ? (behind?.same ?? '') : next);
}

function commonSpace(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end] && /\s/u.test(one.charAt(end))) end++;
  return one.slice(0, end);
}
